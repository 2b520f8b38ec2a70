using System.Collections.Immutable;

namespace Bukharin.Publish.Diagnostics;

/// <summary>Collects the problems of a run; hands them out in the order of their places.</summary>
internal sealed class DiagnosticLog
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>
    /// The problems in the order of lines and columns, those of the text's own file first; problems at one place in the order of
    /// discovery.
    /// </summary>
    public ImmutableArray<Diagnostic> InOrder(string firstFile) =>
    [
        .. _diagnostics
            .OrderBy(d => d.Span.File == firstFile ? 0 : 1)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column),
    ];
}
