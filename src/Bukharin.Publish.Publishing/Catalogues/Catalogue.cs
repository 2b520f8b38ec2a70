using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>The sets of editions that lie in some folders.</summary>
/// <param name="Entries">The sets in ordinal order of their names, each name once.</param>
internal sealed record Catalogue(ImmutableArray<CatalogueEntry> Entries);
