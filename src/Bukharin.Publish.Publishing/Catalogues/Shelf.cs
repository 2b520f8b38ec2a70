using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Epub;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A catalogue for readers: its books, and how their files are reached.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Books">The books, in the order of the catalogue.</param>
/// <param name="Links">How files are reached from its feeds, which readers may keep: by their address on the web, where it has one.</param>
/// <param name="Folder">The folder that its page and its feeds lie in.</param>
internal sealed record Shelf(string Title, ImmutableArray<ShelfBook> Books, Links Links, string Folder)
{
    private const string EpubName = "epub";

    /// <summary>When the latest of the books was changed.</summary>
    public string Changed => Books.Select(book => book.Changed).DefaultIfEmpty(ShelfBook.NoTime).Max(StringComparer.Ordinal)!;

    /// <summary>The same shelf for a page, whose links work wherever it lies.</summary>
    public Shelf Near => this with { Links = new Links(Folder, null) };

    /// <summary>Reads what the editions of a catalogue say of themselves.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="folder">The folder that its pages lie in.</param>
    /// <param name="links">How files are reached from there.</param>
    /// <param name="files">Where all is.</param>
    /// <param name="log">Is told of EPUBs that cannot be read.</param>
    /// <param name="cancellation">Ends it between two books.</param>
    public static Shelf Of(Catalogue catalogue, string title, string folder, Links links, IFiles files, ImmutableArray<Diagnostic>.Builder log, CancellationToken cancellation)
    {
        var books = ImmutableArray.CreateBuilder<ShelfBook>(catalogue.Entries.Length);
        foreach (var entry in catalogue.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            books.Add(Book(entry, files, log));
        }

        return new Shelf(title, books.DrainToImmutable(), links, folder);
    }

    /// <summary>The address of a book's cover, or null.</summary>
    public string? CoverOf(ShelfBook book) => book.Cover is { } cover ? Links.To(Path.Combine(Folder, cover.Name)) : null;

    private static ShelfBook Book(CatalogueEntry entry, IFiles files, ImmutableArray<Diagnostic>.Builder log)
    {
        if (entry.Manifest.Files.FirstOrDefault(file => file.Role == EpubName) is not { } file || Record(entry.PathOf(file), files, log) is not { } record)
        {
            return new ShelfBook(entry, new RecoveredMetadata(), ShelfBook.NoTime, null);
        }

        var cover = record.Cover is { } picture && ExtensionOf(picture.MediaType) is { } extension
            ? new SetFile(entry.Name + ".front" + extension, SetFile.Catalogue, [.. picture.Bytes])
            : null;
        return new ShelfBook(entry, record.Metadata, record.Changed ?? ShelfBook.NoTime, cover);
    }

    private static EpubRecord? Record(string path, IFiles files, ImmutableArray<Diagnostic>.Builder log)
    {
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
