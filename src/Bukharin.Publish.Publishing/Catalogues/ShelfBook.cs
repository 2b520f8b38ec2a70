using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A text as a shelf shows it: all versions of its editions under one title.</summary>
/// <param name="Versions">The versions; the plain one comes first if there is one.</param>
/// <param name="Metadata">The metadata of the first EPUB among the versions. For a text without an EPUB, only title and language are known.</param>
/// <param name="Changed">When one of its EPUBs was last changed, in ISO 8601.</param>
/// <param name="Cover">The cover picture, a file beside the catalogue; null for none.</param>
internal sealed record ShelfBook(ImmutableArray<ShelfVersion> Versions, RecoveredMetadata Metadata, string Changed, SetFile? Cover)
{
    /// <summary>The time of editions that have none.</summary>
    public const string NoTime = "1970-01-01T00:00:00Z";

    /// <summary>The set of its first version.</summary>
    public CatalogueEntry Entry => Versions[0].Entry;

    /// <summary>The title; the name of the text if no title is known.</summary>
    public string Title => Metadata.Title ?? Entry.Summary?.Title ?? Versions[0].Text;

    /// <summary>BCP 47 tag of its language, or null.</summary>
    public string? Language => Metadata.Language ?? Entry.Summary?.Language;

    /// <summary>Title and subtitle in one line.</summary>
    public string FullTitle => Metadata.Subtitle is { } subtitle ? $"{Title}: {subtitle}" : Title;

    /// <summary>The identifier that all its formats share; without one, an identifier made from the name.</summary>
    public string Identifier => Metadata.CommonIdentifier ?? Metadata.Identifier ?? NameBasedUuid.UrnOf(Versions[0].Text);

    /// <summary>The files that readers can open, version by version, each with its media type.</summary>
    public IEnumerable<(ShelfVersion Version, ManifestEntry File, string Type)> Editions => Versions.SelectMany(version => version.Editions.Select(one => (version, one.File, one.Type)));
}
