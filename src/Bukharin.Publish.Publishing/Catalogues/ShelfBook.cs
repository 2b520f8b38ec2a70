using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A set of editions as readers are told of it.</summary>
/// <param name="Entry">The set.</param>
/// <param name="Metadata">What its EPUB says of itself; of a set without one no more than title and language is known.</param>
/// <param name="Changed">When its EPUB was last changed, by ISO 8601.</param>
/// <param name="Cover">The picture of its cover, a file beside the catalogue; or null.</param>
internal sealed record ShelfBook(CatalogueEntry Entry, RecoveredMetadata Metadata, string Changed, SetFile? Cover)
{
    /// <summary>Where there is no time, it is that of editions that bear none.</summary>
    public const string NoTime = "1970-01-01T00:00:00Z";

    /// <summary>The title; the text's name where nothing says it.</summary>
    public string Title => Metadata.Title ?? Entry.Summary?.Title ?? Entry.Name;

    /// <summary>BCP 47 tag of its language, or null.</summary>
    public string? Language => Metadata.Language ?? Entry.Summary?.Language;

    /// <summary>Title and subtitle in one line.</summary>
    public string FullTitle => Metadata.Subtitle is { } subtitle ? $"{Title}: {subtitle}" : Title;

    /// <summary>The identifier that it has in all formats; one of its name where nothing says it.</summary>
    public string Identifier => Metadata.CommonIdentifier ?? Metadata.Identifier ?? NameBasedUuid.UrnOf(Entry.Name);

    /// <summary>The files that readers open, with what each is.</summary>
    public ImmutableArray<(ManifestEntry File, string Type)> Editions =>
    [
        .. Entry.Manifest.Files.Select(file => (File: file, Type: TypeOf(file.Role))).Where(one => one.Type is not null).Select(one => (one.File, one.Type!))
            .OrderBy(one => one.Item2 == EpubType ? 0 : 1).ThenBy(one => one.File.File, StringComparer.Ordinal),
    ];

    private const string EpubType = "application/epub+zip";

    // What goes to a printer is nothing to read.
    private static string? TypeOf(string role) => role switch
    {
        "epub" => EpubType,
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => null,
    };
}
