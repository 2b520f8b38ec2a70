using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing;

/// <summary>What a run has come to.</summary>
/// <param name="Diagnostics">All that was said of texts, styles and files, in the order in which it was found.</param>
/// <param name="Files">The files that are in their places because of it; nothing of what was set aside.</param>
public sealed record PublishResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    /// <summary>Whether all that was asked for is done, and proved if that was asked for.</summary>
    public bool IsDone => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
