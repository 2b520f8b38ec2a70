using Bukharin.Publish.Model;

namespace Bukharin.Publish.Diagnostics;

/// <summary>A problem in a text, at its place.</summary>
/// <param name="Code">The kind of problem.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What is wrong here.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpan Span, string Message, string? Hint)
{
    /// <summary>How grave the problem is; its code decides.</summary>
    public DiagnosticSeverity Severity => Code.Severity;

    /// <summary>The form that MSBuild, Visual Studio and VS Code recognise: <c>file(line,column): error BP1204: message. Hint: …</c></summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var hint = Hint is null ? "" : $" Hint: {Hint}";
        return $"{Span}: {severity} {Code.Id}: {Message}{hint}";
    }
}
