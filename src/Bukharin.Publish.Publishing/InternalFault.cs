using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Publishing;

/// <summary>A fault of the program's own, told to somebody who can only report it.</summary>
public static class InternalFault
{
    /// <summary>The diagnostic of a fault (BP9001): version, step and place in the code, and no word of the text.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="path">The text that was worked on, or what else was asked for.</param>
    /// <param name="doing">What was being done: <c>writing the EPUB</c>.</param>
    public static Diagnostic Of(Exception fault, string path, string doing)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var first = fault is AggregateException { InnerExceptions: [var inner, ..] } ? inner : fault;
        return DiagnosticCodes.InternalFault.At(SourceSpan.Whole(path), ProgramVersion.Text, doing, Mark(first));
    }

    /// <summary>By what maintainers know a fault again: its kind and the place in our code, never its message, which may hold words of the text.</summary>
    private static string Mark(Exception fault)
    {
        var kind = fault.GetType().Name.Replace("Exception", "", StringComparison.Ordinal);
        var method = new StackTrace(fault).GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .FirstOrDefault(one => one?.DeclaringTypeName.StartsWith("Bukharin.", StringComparison.Ordinal) == true);
        return method is null ? kind : $"{kind} in {method.DeclaringTypeName[(method.DeclaringTypeName.LastIndexOf('.') + 1)..]}.{method.Name}";
    }
}
