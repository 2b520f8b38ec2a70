using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A set of editions as a shelf shows it.</summary>
/// <param name="Entry">The set.</param>
/// <param name="Metadata">The metadata of its EPUB. For a set without one, only title and language are known.</param>
/// <param name="Changed">When its EPUB was last changed, in ISO 8601.</param>
/// <param name="Cover">The cover picture, a file beside the catalogue; null for none.</param>
internal sealed record ShelfBook(CatalogueEntry Entry, RecoveredMetadata Metadata, string Changed, SetFile? Cover)
{
    /// <summary>The time of editions that have none.</summary>
    public const string NoTime = "1970-01-01T00:00:00Z";

    /// <summary>The title; the name of the text if no title is known.</summary>
    public string Title => Metadata.Title ?? Entry.Summary?.Title ?? Entry.Name;

    /// <summary>BCP 47 tag of its language, or null.</summary>
    public string? Language => Metadata.Language ?? Entry.Summary?.Language;

    /// <summary>Title and subtitle in one line.</summary>
    public string FullTitle => Metadata.Subtitle is { } subtitle ? $"{Title}: {subtitle}" : Title;

    /// <summary>The identifier that all its formats share; without one, an identifier made from the name.</summary>
    public string Identifier => Metadata.CommonIdentifier ?? Metadata.Identifier ?? NameBasedUuid.UrnOf(Entry.Name);

    /// <summary>The files that readers can open, each with its media type.</summary>
    public ImmutableArray<(ManifestEntry File, string Type)> Editions =>
    [
        .. Entry.Manifest.Files.Select(file => (File: file, Type: TypeOf(file.Role))).Where(one => one.Type is not null).Select(one => (one.File, one.Type!))
            .OrderBy(one => one.Item2 == EpubType ? 0 : 1).ThenBy(one => one.File.File, StringComparer.Ordinal),
    ];

    private const string EpubType = "application/epub+zip";

    // Printer's files are not for reading.
    private static string? TypeOf(string role) => role switch
    {
        "epub" => EpubType,
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => null,
    };
}
