using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Diagnostics;

/// <summary>A kind of problem; all are declared in <see cref="DiagnosticCodes"/>.</summary>
/// <param name="Id">The id, which is never reused: BP1xxx reading, BP2xxx model, BP3xxx writing, BP4xxx verification, BP5xxx files
/// and sets, BP9xxx the program.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, with composite-format places ({0}) for what varies.</param>
/// <param name="Hint">What to do about it, with the same places; or null.</param>
public sealed record DiagnosticCode(string Id, DiagnosticSeverity Severity, string Message, string? Hint = null)
{
    /// <summary>Whether the code reports how an edition differs from its text; all such differences have the same two possible causes.</summary>
    internal bool IsDifference { get; init; }

    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="span">The place.</param>
    /// <param name="arguments">What goes into the places of message and hint.</param>
    /// <exception cref="FormatException">There are fewer arguments than the message has places.</exception>
    public Diagnostic At(SourceSpan span, params object[] arguments) => new(
        this,
        span,
        string.Format(CultureInfo.InvariantCulture, Message, arguments),
        Hint is null ? null : string.Format(CultureInfo.InvariantCulture, Hint, arguments));

    /// <inheritdoc />
    public override string ToString() => Id;
}
