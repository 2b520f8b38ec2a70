using Bukharin.Publish.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Typesetting.Pdf.Content;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>Writes a whole cover for a press as PDF/X-1a:2001 in four inks, with text as text.</summary>
internal static class WrapFile
{
    /// <summary>Writes the file, with one page. Its media box and bleed box are the sheet.</summary>
    /// <param name="sheet">The cover.</param>
    /// <param name="metadata">The metadata, with dates.</param>
    /// <param name="condition">The registered printing condition.</param>
    /// <param name="mostInk">The most ink that the paper can take: the sum of all four, each of which is at most 1.</param>
    /// <param name="output">Gets the file from its present position on; it need not be seekable, and stays open.</param>
    /// <exception cref="ArgumentException">The metadata have no dates, or a font must not be embedded.</exception>
    public static void Write(WrapSheet sheet, PdfMetadata metadata, PrintingCondition condition, double mostInk, Stream output)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(output);
        if (metadata is not { Created: not null, Modified: not null })
        {
            throw new ArgumentException("PDF/X asks for the dates of creation and modification.", nameof(metadata));
        }

        var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var information = objects.Add(PressClaims.Information(new PressOptions { Metadata = metadata, Condition = condition }));
        var fonts = new FontTable(objects);
        var painted = new WrapPainter(objects, fonts, mostInk).Paint(sheet);
        var page = new PdfDictionary
        {
            ["Type"] = new PdfName("Page"),
            ["MediaBox"] = new Box(0, 0, sheet.WidthPt, sheet.HeightPt).ToArray(),
            ["BleedBox"] = new Box(0, 0, sheet.WidthPt, sheet.HeightPt).ToArray(),
            ["TrimBox"] = new Box(sheet.BleedPt, sheet.BleedPt, sheet.WidthPt - sheet.BleedPt, sheet.HeightPt - sheet.BleedPt).ToArray(),
            ["Resources"] = new PageResources(objects).For(painted.Fonts, painted.Images),
            ["Contents"] = painted.Content,
        };
        fonts.Embed();
        objects.Define(catalog, new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = PageTree.Add(objects, [objects.Add(page)], [page]),
            ["OutputIntents"] = new PdfArray { OutputIntent.Registered(objects, condition) },
            ["Metadata"] = objects.Add(XmpPacket.Create(metadata, PressClaims.X1a)),
        });
        PdfSerializer.Write(objects, catalog, information, PdfVersion.Pdf13, packsObjects: false, output);
    }
}
