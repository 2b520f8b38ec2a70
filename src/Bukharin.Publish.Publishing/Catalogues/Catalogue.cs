using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>What there is in some folders of editions.</summary>
/// <param name="Entries">The sets, in ordinal order of their names, none twice.</param>
internal sealed record Catalogue(ImmutableArray<CatalogueEntry> Entries);
