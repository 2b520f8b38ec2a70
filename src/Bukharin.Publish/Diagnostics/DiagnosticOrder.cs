namespace Bukharin.Publish.Diagnostics;

/// <summary>The order in which what is said of one text is told.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Errors behind all else, each in its order: what comes last is what a person sees, and an error is what there is to do.</summary>
    /// <param name="diagnostics">What is said, in the order of the text.</param>
    public static IEnumerable<Diagnostic> ErrorsLast(IEnumerable<Diagnostic> diagnostics) => diagnostics.OrderBy(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
