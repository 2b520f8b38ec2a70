using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Publishing;

/// <summary>Reports faults of the program itself, in a form that a user can pass on to its makers.</summary>
public static class InternalFault
{
    /// <summary>The diagnostic for a fault (BP9001): version, step and place in the code. It contains no words of the text.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="path">The text that was being worked on, or whatever else was asked for.</param>
    /// <param name="doing">The step: <c>writing the EPUB</c>.</param>
    public static Diagnostic Of(Exception fault, string path, string doing)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var first = fault is AggregateException { InnerExceptions: [var inner, ..] } ? inner : fault;
        return DiagnosticCodes.InternalFault.At(SourceSpan.Whole(path), ProgramVersion.Text, doing, Mark(first));
    }

    /// <summary>A mark by which a fault is recognised: the type of the exception and the place in our code. The message is left out, since it may contain words of the text.</summary>
    private static string Mark(Exception fault)
    {
        var kind = fault.GetType().Name.Replace("Exception", "", StringComparison.Ordinal);
        var method = new StackTrace(fault).GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .FirstOrDefault(one => one?.DeclaringTypeName.StartsWith("Bukharin.", StringComparison.Ordinal) == true);
        return method is null ? kind : $"{kind} in {method.DeclaringTypeName[(method.DeclaringTypeName.LastIndexOf('.') + 1)..]}.{method.Name}";
    }
}
