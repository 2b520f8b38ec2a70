using System.Runtime.InteropServices;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Objects;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>Takes from a file what is needed of it, page by page.</summary>
internal static class FileReader
{
    /// <summary>Pages for which another reader, which has to read the fonts anew, is worth its while.</summary>
    private const int PagesPerReader = 24;

    /// <param name="file">The file.</param>
    /// <param name="isTrimmed">Whether only the trimmed page counts, not the sheet around it.</param>
    /// <exception cref="RefusedPdfException">It would lead a reader in circles, or take more than any file needs.</exception>
    public static FileContent Read(byte[] file, bool isTrimmed)
    {
        CrossReferenceWidths.Check(file);
        var filters = new BoundedFilters(new ObjectFinder(file));
        try
        {
            var content = Read(file, isTrimmed, filters);
            return filters.Refusal is { } refusal ? throw refusal : content;
        }
        catch (Exception) when (filters.Refusal is not null)
        {
            // What PdfPig made of a stream that it did not get is no cause.
            throw filters.Refusal;
        }
    }

    private static FileContent Read(byte[] file, bool isTrimmed, BoundedFilters filters)
    {
        // What stands for a glyph may be said by the page (ISO 32000-1, 14.9.4).
        var options = new ParsingOptions { UseLenientParsing = true, UseActualText = true, FilterProvider = filters };
        using var document = PdfDocument.Open(file, options);
        var objects = new FileObjects(document, filters);
        new FormNesting(objects).Check();
        var destinations = new DestinationReader(objects);
        var count = document.NumberOfPages;
        var book = new BookType();
        var pages = new PageContent[count];
        var settled = new PageText?[count];
        var tags = TagTree.None;
        var readers = Math.Clamp(count / PagesPerReader, 1, Environment.ProcessorCount);
        if (readers == 1)
        {
            ReadPages(new PageReader(document, objects, destinations, book, isTrimmed), 0, count);
            tags = TagTreeReader.Read(objects, destinations, count);
        }
        else
        {
            // A document of PdfPig's belongs to one thread. Each reader fills its own places: who is first does not matter.
            Parallel.For(0, readers + 1, i =>
            {
                if (i == readers)
                {
                    tags = TagTreeReader.Read(objects, destinations, count);
                    return;
                }

                using var own = PdfDocument.Open(file, options);
                var its = new FileObjects(own, filters);
                ReadPages(new PageReader(own, its, new DestinationReader(its), book, isTrimmed), count * i / readers, count * (i + 1) / readers);
            });
        }

        book.SizePt = pages.GroupBy(page => page.SizePt).OrderByDescending(type => type.Sum(page => page.GlyphCount)).Select(type => type.Key).FirstOrDefault();
        book.StatesNoteSigns = pages.Any(page => page.HasNoteSigns);
        var metadata = new FileMetadata(document, objects);
        return new FileContent(
            ImmutableCollectionsMarshal.AsImmutableArray(pages), ImmutableCollectionsMarshal.AsImmutableArray(settled), PageLabelReader.Read(objects, count), destinations.Named, tags, metadata.Read(), PdfIntruders.Find(objects))
        {
            IsOurs = metadata.Producer?.StartsWith("Bukharin.Publish", StringComparison.Ordinal) == true,
        };

        // Lines are made of a page while its glyphs are at hand: those of a whole book would fill memory several times over.
        void ReadPages(PageReader reader, int start, int end)
        {
            var glyphs = new List<Glyph>();
            for (var i = start; i < end; i++)
            {
                glyphs.Clear();
                pages[i] = reader.Read(i + 1, glyphs);
                settled[i] = pages[i].HasArtifacts ? Furniture.Marked(pages[i], CollectionsMarshal.AsSpan(glyphs)) : null;
            }
        }
    }
}
