using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>What was recovered of an edition, as a source.</summary>
/// <param name="Document">
/// The tree. Addresses, ids and levels of its clauses are empty: the reader of its Markdown computes them. Spans are those of
/// the file as a whole.
/// </param>
/// <param name="Diagnostics">What could not be recovered.</param>
internal sealed record ImportResult(Document Document, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The pictures, which belong beside the source.</summary>
    public ImmutableArray<ImportedPicture> Pictures { get; init; } = [];
}
