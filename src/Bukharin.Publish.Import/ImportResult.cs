using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>An edition turned back into a source.</summary>
/// <param name="Document">
/// The tree. Its clauses have no addresses, ids and levels yet: these come from reading the Markdown. All spans are that of the
/// whole file.
/// </param>
/// <param name="Diagnostics">What could not be recovered.</param>
internal sealed record ImportResult(Document Document, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Picture files that belong beside the source.</summary>
    public ImmutableArray<ImportedPicture> Pictures { get; init; } = [];
}
