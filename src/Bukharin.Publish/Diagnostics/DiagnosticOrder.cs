namespace Bukharin.Publish.Diagnostics;

/// <summary>The order in which the diagnostics of one text are shown.</summary>
internal static class DiagnosticOrder
{
    /// <summary>
    /// Puts errors after all other diagnostics and keeps the order otherwise: people see what comes last, and errors are what they
    /// must act on.
    /// </summary>
    /// <param name="diagnostics">The diagnostics, in the order of the text.</param>
    public static IEnumerable<Diagnostic> ErrorsLast(IEnumerable<Diagnostic> diagnostics) => diagnostics.OrderBy(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
