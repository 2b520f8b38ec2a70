using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Epub;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A catalogue for readers: its books and the links to their files.</summary>
/// <param name="Title">The title of the shelf.</param>
/// <param name="Books">The books, in the order of the catalogue.</param>
/// <param name="Links">Makes the links in feeds. Readers may keep a feed, so these are absolute if there is an address.</param>
/// <param name="Folder">The folder of the page and the feeds.</param>
internal sealed record Shelf(string Title, ImmutableArray<ShelfBook> Books, Links Links, string Folder)
{
    private const string EpubName = "epub";

    /// <summary>When the most recently changed book was changed.</summary>
    public string Changed => Books.Select(book => book.Changed).DefaultIfEmpty(ShelfBook.NoTime).Max(StringComparer.Ordinal)!;

    /// <summary>The same shelf with relative links, for its page.</summary>
    public Shelf Near => this with { Links = new Links(Folder, null) };

    /// <summary>Reads the metadata of the editions in a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="title">The title of the shelf.</param>
    /// <param name="folder">The folder of the pages.</param>
    /// <param name="links">Makes links from there.</param>
    /// <param name="files">The disk.</param>
    /// <param name="log">Takes a report of each EPUB that cannot be read.</param>
    /// <param name="cancellation">Stops the work between two books.</param>
    public static Shelf Of(Catalogue catalogue, string title, string folder, Links links, IFiles files, ImmutableArray<Diagnostic>.Builder log, CancellationToken cancellation)
    {
        var books = ImmutableArray.CreateBuilder<ShelfBook>(catalogue.Entries.Length);
        foreach (var versions in catalogue.Entries.Select(entry => new ShelfVersion(entry)).Where(version => !version.IsTeachers).GroupBy(version => version.Text, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            books.Add(Book([.. versions.OrderBy(version => version.Words is null ? 0 : 1)], files, log));
        }

        return new Shelf(title, books.DrainToImmutable(), links, folder);
    }

    /// <summary>The link to a book's cover; null if it has none.</summary>
    public string? CoverOf(ShelfBook book) => book.Cover is { } cover ? Links.To(Path.Combine(Folder, cover.Name)) : null;

    private static ShelfBook Book(ImmutableArray<ShelfVersion> versions, IFiles files, ImmutableArray<Diagnostic>.Builder log)
    {
        var read = versions.Select(version => (version.Entry, Record: Record(version.Entry, files, log))).Where(one => one.Record is not null).ToList();
        if (read.Count == 0)
        {
            return new ShelfBook(versions, new RecoveredMetadata(), ShelfBook.NoTime, null);
        }

        var (entry, record) = (read[0].Entry, read[0].Record!);
        var cover = record.Cover is { } picture && ExtensionOf(picture.MediaType) is { } extension
            ? new SetFile(entry.Name + ".front" + extension, SetFile.Catalogue, [.. picture.Bytes])
            : null;
        return new ShelfBook(versions, record.Metadata, read.Select(one => one.Record!.Changed ?? ShelfBook.NoTime).Max(StringComparer.Ordinal)!, cover);
    }

    private static EpubRecord? Record(CatalogueEntry entry, IFiles files, ImmutableArray<Diagnostic>.Builder log)
    {
        if (entry.Manifest.Files.FirstOrDefault(file => file.Role == EpubName) is not { } file)
        {
            return null;
        }

        var path = entry.PathOf(file);
        try
        {
            return EpubRecord.Read(new MemoryStream(files.Read(path), writable: false));
        }
        catch (InvalidDataException fault)
        {
            log.Add(DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(path), EpubName, fault.Message));
            return null;
        }
    }

    private static string? ExtensionOf(string mediaType) => mediaType switch
    {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        _ => null,
    };
}
