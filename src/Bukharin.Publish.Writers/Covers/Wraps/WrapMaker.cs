using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Typesetting.Pdf.Wraps;
using Bukharin.Publish.Writers.Layout;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Pdf;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>Makes the whole cover of a printed book, for its printer: back, spine and front on one sheet.</summary>
internal static class WrapMaker
{
    private const double PixelsOfFrame = 76;
    private const double PixelsOfHairline = 26;

    // Frames that stand by less than two cuts can differ by look crooked.
    private const double LeastFrameInsetPt = 18;

    // Covers are coated where the paper of pages is not: the condition of the same standard for it.
    private static readonly ImmutableSortedDictionary<string, string> Coated =
        ImmutableSortedDictionary<string, string>.Empty.Add("FOGRA47", "FOGRA39").Add("FOGRA52", "FOGRA51")
            .Add("FOGRA44", "FOGRA43").Add("FOGRA29", "FOGRA27").Add("CGATS21-2-CRPC3", "CGATS21-2-CRPC6").Add("JC200104", "JC200103");

    /// <summary>Writes the cover of an edition whose front matter names a printer.</summary>
    /// <param name="job">The edition.</param>
    /// <param name="output">Where the PDF goes.</param>
    /// <returns>Whether it was written, and what there is to say of it.</returns>
    public static (bool IsMade, ImmutableArray<Diagnostic> Diagnostics) Write(EditionJob job, Stream output)
    {
        ArgumentNullException.ThrowIfNull(job);
        var (front, trade) = (job.Document.FrontMatter, job.Document.FrontMatter.Trade);
        if (Printers.Named(trade.Printer) is not { } printer || job.Layout.Pages.IsEmpty)
        {
            return (false, []);
        }

        var span = SourceSpan.Whole(job.Document.SourceFile);
        var count = PrintPdfWriter.PageCount(job, job.Layout);
        if (WrapGeometry.Of(job.Style.Pdf.Page, printer, trade, count) is not { } geometry)
        {
            return (false, [DiagnosticCodes.SpineUnknown.At(span, count, printer.Title, printer.HasSpinesByPaper
                ? "'paper' as a sort (white, cream, colour) or as the thickness of a leaf (0.12 mm)"
                : "'paper' as the thickness of a leaf (0.12 mm), since this printer says of no sort how thick it is")]);
        }

        var (cover, told) = job.Cover;
        if (cover is null)
        {
            return (false, told);
        }

        var fonts = new PdfFonts(job.Style);
        var words = CoverWords.Of(job.Copy);
        var colours = job.Style.Epub.Cover;
        var most = printer.MostInkPercent / 100.0;
        var ink = InkOf(colours.Ink, most);
        var scale = geometry.WidthPt / CoverDrawing.Width;
        var insetPx = Math.Max(PixelsOfFrame, Math.Max(LeastFrameInsetPt, printer.CoverMarginPt) / scale);
        var design = CoverDesign.Draw(words, colours, fonts, front.Language, () => HyphenationFiles.Of(job.Copy), new CoverFrame(geometry.HeightPt / scale, insetPx));
        var insetPt = (insetPx + PixelsOfHairline) * scale;
        var backPanel = new BackPanel(job.Copy, fonts, geometry, insetPt);
        if (backPanel.Lacks is [var rune, ..])
        {
            return (false, [DiagnosticCodes.MissingCharacter.At(span, rune.Value.ToString("X4", CultureInfo.InvariantCulture), rune.ToString(), fonts.Face(default).PostScriptName)]);
        }

        var (mark, faults) = MarkPicture.Read(job);
        if (!faults.IsEmpty)
        {
            return (false, faults);
        }

        if (backPanel.Set(words.Publisher, words.Publisher is { } publisher ? SmallCapitals(publisher) : null, mark, ink, InkOf(colours.Ground, most)) is not { } back)
        {
            return (false, [DiagnosticCodes.BlurbTooLong.At(span)]);
        }

        var picture = cover.IsMade ? null : Picture(cover.Picture.Bytes, geometry);
        told = told.AddRange(CoarsePictures.Find(picture, front.Cover));
        var spine = geometry.HasSpineWords ? SpinePanel.Set(words, geometry, insetPx * scale, fonts.Text(default, 1), SmallCapitals, fonts.Fallback, ink, front.Language) : null;
        var ground = new WrapPanel(0, 0, geometry.SheetHeightPt, IsTurned: false, [new WrapShape(Outlines.Box(0, 0, geometry.SheetWidthPt, geometry.SheetHeightPt), InkOf(colours.Ground, most))]);
        var frame = Shapes(design, scale, shape => shape.IsFrame);
        var sheet = new WrapSheet(geometry.SheetWidthPt, geometry.SheetHeightPt, geometry.BleedPt,
        [
            ground,
            new WrapPanel(geometry.BackPt, geometry.BleedPt, geometry.HeightPt, IsTurned: false, [.. frame, .. back]),
            .. spine is null ? [] : new[] { new WrapPanel(geometry.SpineLeftPt, geometry.BleedPt, geometry.SpinePt, IsTurned: true, spine.Value) },
            new WrapPanel(
                geometry.FrontPt, geometry.BleedPt, geometry.HeightPt, IsTurned: false,
                picture is null ? Shapes(design, scale, _ => true) : [picture]),
        ]);
        WrapFile.Write(sheet, PdfWriter.Metadata(job.Copy, job.Timestamp, FormatIsbn.Print), Condition(job.Style.Pdf.Print.Condition), most, output);
        return (true, spine is null
            ? [.. told, DiagnosticCodes.SpineWithoutWords.At(span, geometry.HasSpineWords
                ? "they have no room in letters that can be read"
                : $"{printer.Title} prints none on a book of {count} pages, and asks for {printer.FewestPagesForSpineWords}")]
            : told);

        ImmutableArray<WrapContent> Shapes(CoverDrawing drawing, double scale, Func<CoverShape, bool> isWanted) =>
            [.. drawing.Shapes.Where(isWanted).SelectMany(shape => Scaled(shape, scale, InkOf(shape.Colour, most), front.Language))];

        FontInstance SmallCapitals(string text) => CoverDesign.SmallCapitals(fonts, text);
    }

    private static IEnumerable<WrapContent> Scaled(CoverShape shape, double scale, Ink ink, string language) => !shape.Lines.IsEmpty
        ? shape.Lines.Select(line => new WrapWords(
            new PlacedText(
                line.X * scale, line.Baseline * scale, line.Font with { SizePt = line.Font.SizePt * scale },
                [.. line.Glyphs.Select(glyph => glyph with { AdvancePt = glyph.AdvancePt * scale, OffsetXPt = glyph.OffsetXPt * scale, OffsetYPt = glyph.OffsetYPt * scale })],
                language,
                Tag: null),
            ink))
        :
        [
            new WrapShape(
                [.. shape.Outline.Select(step => step with { X = step.X * scale, Y = step.Y * scale, ControlX = step.ControlX * scale, ControlY = step.ControlY * scale })],
                ink),
        ];

    /// <summary>A picture that fills the front and its bleed; what of it is too wide or too high for that is cut off on both sides.</summary>
    private static WrapPicture Picture(ReadOnlyMemory<byte> bytes, WrapGeometry geometry)
    {
        var file = bytes.ToArray();
        var kind = PictureKind.Of(file).Kind!;
        var (bleed, width, height) = (geometry.BleedPt, geometry.WidthPt + geometry.BleedPt, geometry.HeightPt + (2 * geometry.BleedPt));
        var scale = Math.Max(width / kind.Width, height / kind.Height);
        var (wide, high) = (kind.Width * scale, kind.Height * scale);
        var image = new RasterImage(kind.Width, kind.Height, () => PictureSamples.Of(file, kind));
        return new WrapPicture(
            new PlacedPicture((width - wide) / 2, ((height - high) / 2) - bleed, wide, high, image, Tag: null),
            (0, -bleed, width, geometry.HeightPt + bleed));
    }

    private static PrintingCondition Condition(PrintCondition ofPages)
    {
        var name = Coated.GetValueOrDefault(ofPages.Identifier, ofPages.Identifier);
        var condition = PrintCondition.Named(name);
        return new PrintingCondition(condition.Identifier, condition.Description);
    }

    private static Ink InkOf(Colour colour, double most) => Ink.Of(colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0, most);
}
