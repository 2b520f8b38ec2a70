using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Content;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Writes pages as a PDF/X file for a press.</summary>
/// <remarks>
/// Presses need no links, destinations, outline and tags, so there are none. Everything is painted in black ink (DeviceGray), including
/// pictures. The same pages and options give the same bytes.
/// </remarks>
internal static class PressFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="pages">The trimmed pages in order, the first a right-hand one. An odd number gets a blank page at the end.</param>
    /// <param name="options">Standard, sheet and metadata.</param>
    /// <param name="output">Gets the file from its present position on; it need not be seekable, and stays open.</param>
    /// <exception cref="ArgumentException">
    /// There is no page; the metadata has no dates, a malformed one, or a character that XML cannot hold; or a font has no
    /// glyph for a character, or may not be embedded.
    /// </exception>
    /// <exception cref="InvalidDataException">A font is damaged.</exception>
    public static void Write(ImmutableArray<Page> pages, PressOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (pages.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A press file has at least one page.", nameof(pages));
        }

        if (options.Metadata is not { Created: { } created, Modified: not null })
        {
            throw new ArgumentException("PDF/X asks for the dates of creation and modification.", nameof(options));
        }

        var isX4 = options.Standard == PressStandard.X4;
        var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var information = objects.Add(PressClaims.Information(options));
        var fonts = new FontTable(objects);
        var hash = new ContentHash(options.Metadata);
        var tree = AddPages(objects, WithBlankPages(pages, options.FewestPages), options.Sheet, fonts, hash);
        fonts.Embed();
        if (isX4 && options.Profile != OutputProfile.BlackInk)
        {
            hash.Add(options.Profile.Bytes.Span);
        }

        var claims = isX4 ? PressClaims.X4(created, hash) : PressClaims.X1a;
        objects.Define(catalog, new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = tree,
            ["PageLabels"] = PageLabels.Create(pages),
            ["OutputIntents"] = new PdfArray { isX4 ? OutputIntent.Embedded(objects, options.Profile) : OutputIntent.Registered(objects, options.Condition) },
            ["Lang"] = isX4 ? PdfString.Text(options.Metadata.Language) : null,
            ["Metadata"] = objects.Add(XmpPacket.Create(options.Metadata, claims)),
        });
        PdfSerializer.Write(objects, catalog, information, isX4 ? PdfVersion.Pdf16 : PdfVersion.Pdf13, packsObjects: isX4, output);
    }

    /// <summary>A leaf has two sides, so an odd number of pages gets a blank one at the end. Printers may require more pages.</summary>
    private static ImmutableArray<Page> WithBlankPages(ImmutableArray<Page> pages, int fewest)
    {
        var count = Math.Max(pages.Length, fewest);
        var blank = new Page { WidthPt = pages[^1].WidthPt, HeightPt = pages[^1].HeightPt, Folio = "" };
        return [.. pages, .. Enumerable.Repeat(blank, count + (count % 2) - pages.Length)];
    }

    private static PdfReference AddPages(
        PdfObjects objects, ImmutableArray<Page> pages, SheetGeometry geometry, FontTable fonts, ContentHash hash)
    {
        var painter = new PagePainter(objects, fonts, new ImageTable(objects, isGray: true));
        var resources = new PageResources(objects);
        var references = ImmutableArray.CreateBuilder<PdfReference>(pages.Length);
        var dictionaries = new List<PdfDictionary>(pages.Length);
        for (var i = 0; i < pages.Length; i++)
        {
            var sheet = Sheet.Of(pages[i], isRecto: i % 2 == 0, geometry);
            var painted = painter.Paint(sheet.Page);
            hash.Add((PdfStream)objects[painted.Content.Number]);
            foreach (var image in painted.Images)
            {
                hash.Add((PdfStream)objects[image.Reference.Number]);
            }

            var dictionary = new PdfDictionary
            {
                ["Type"] = new PdfName("Page"),
                ["MediaBox"] = new Box(0, 0, sheet.Page.WidthPt, sheet.Page.HeightPt).ToArray(),
                ["BleedBox"] = sheet.Bleed.ToArray(),
                ["TrimBox"] = sheet.Trim.ToArray(),
                ["Resources"] = resources.For(painted.Fonts, painted.Images),
                ["Contents"] = painted.Content,
            };
            dictionaries.Add(dictionary);
            references.Add(objects.Add(dictionary));
        }

        return PageTree.Add(objects, references.MoveToImmutable(), dictionaries);
    }
}
