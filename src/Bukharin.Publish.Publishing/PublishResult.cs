using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>The result of a run.</summary>
/// <param name="Diagnostics">All diagnostics about texts, styles and files, in the order in which they were found.</param>
/// <param name="Files">The files that the run has put in place, without those set aside.</param>
public sealed record PublishResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    /// <summary>Whether everything that was asked for has been done, and proved if that was asked for.</summary>
    public bool IsDone => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
