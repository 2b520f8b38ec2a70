using System.Collections.Immutable;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Pdf.Wraps;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>Sets the back of a cover: what the book is above, the publisher and the bar code at the foot.</summary>
/// <param name="copy">The text.</param>
/// <param name="fonts">The style's fonts.</param>
/// <param name="geometry">The measures.</param>
/// <param name="insetPt">From the trimmed edge to the inner side of the frame.</param>
internal sealed class BackPanel(PreparedCopy copy, PdfFonts fonts, WrapGeometry geometry, double insetPt)
{
    // From the frame to the words; and from the frame to what stands at the foot.
    private const double WordGapPt = 24;
    private const double FootGapPt = 12;
    // On a page of B-format; type grows with the page, to a size that is still read and not looked at.
    private const double WidthOfBFormatPt = 129 * 72 / 25.4;
    private const double SizeOnBFormatPt = 12;
    private const double PublisherOnBFormatPt = 9.5;
    private const double LargestPt = 18;
    private const double LargestPublisherPt = 14;
    private const double LeastPt = 7.5;

    // The publisher's mark on a page of B-format; it stands this far above his name.
    private const double MarkOnBFormatPt = 12 * 72 / 25.4;
    private const double HighestMarkPt = 18 * 72 / 25.4;
    private const double WidestMark = 2.5;
    private const double MarkGapPt = 7;
    private const double Leading = 1.36;

    private readonly TradeData _trade = copy.Document.FrontMatter.Trade;
    private readonly string _language = copy.Document.FrontMatter.Language;

    /// <summary>The paragraphs of the blurb: the front matter's own, or else the description.</summary>
    private ImmutableArray<string> Blurb => !_trade.Blurb.IsEmpty ? _trade.Blurb
        : copy.Document.FrontMatter.Description is { } description ? [description] : [];

    /// <summary>The characters of the blurb that no face has.</summary>
    public ImmutableArray<System.Text.Rune> Lacks => [.. Blurb.SelectMany(paragraph => fonts.Fallback.Lacks(fonts.Face(default), copy.Typeset(paragraph), copy.Document.FrontMatter.Language)).Distinct()];

    /// <summary>Sets the back: the blurb above, the publisher with his mark and the bar code at the foot.</summary>
    /// <param name="publisher">The publisher, or null.</param>
    /// <param name="publisherFont">The font of the publisher's name; its size is not asked for.</param>
    /// <param name="mark">The publisher's mark, or null.</param>
    /// <param name="ink">The words' colour.</param>
    /// <param name="ground">The colour that they stand on.</param>
    /// <returns>What is on it; null where the blurb has no room in a size that can be read.</returns>
    public ImmutableArray<WrapContent>? Set(string? publisher, FontInstance? publisherFont, RasterImage? mark, Ink ink, Ink ground)
    {
        var foot = geometry.HeightPt - insetPt - FootGapPt;
        var addOn = _trade.PriceAddOn;
        var isbn = _trade.IsbnOf(FormatIsbn.Print);
        var publisherPt = Grown(PublisherOnBFormatPt, LargestPublisherPt);
        var underMark = publisher is null ? 0 : publisherPt + MarkGapPt;
        var markHeight = mark is null ? 0 : Math.Min(HighestMarkPt, MarkOnBFormatPt * geometry.WidthPt / WidthOfBFormatPt);
        var footHeight = Math.Max(isbn is not null ? BarCodePanel.Height : 0, mark is null ? 0 : markHeight + underMark);
        if (Words(foot - footHeight - (isbn is null && publisher is null && mark is null ? 0 : WordGapPt), ink) is not { } words)
        {
            return null;
        }

        var contents = ImmutableArray.CreateBuilder<WrapContent>();
        contents.AddRange(words);
        var width = geometry.WidthPt - (2 * insetPt) - WordGapPt - FootGapPt - (isbn is null ? 0 : BarCodePanel.Width(addOn) + FootGapPt);
        if (mark is not null)
        {
            var scale = Math.Min(markHeight / mark.HeightPx, Math.Min(width, WidestMark * markHeight) / mark.WidthPx);
            var (wide, high) = (mark.WidthPx * scale, mark.HeightPx * scale);
            contents.Add(new WrapStamp(new PlacedPicture(insetPt + WordGapPt, foot - 3 - underMark - high, wide, high, mark, Tag: null), ground, ink));
        }

        if (publisher is not null)
        {
            // The publisher's name stands on the line of the field's foot.
            var font = publisherFont! with { SizePt = publisherPt };
            if (fonts.Fallback.WidthPt(font, publisher, _language) is var wide && wide > width)
            {
                font = font with { SizePt = font.SizePt * width / wide };
            }

            contents.AddRange(WrapLine.Set(publisher, font, insetPt + WordGapPt, foot - 3, fonts.Fallback, ink, _language));
        }

        if (isbn is not null)
        {
            var left = geometry.WidthPt - insetPt - FootGapPt - BarCodePanel.Width(addOn);
            contents.AddRange(BarCodePanel.Draw(isbn, addOn, left, foot - BarCodePanel.Height, fonts, _language));
        }

        return contents.DrainToImmutable();
    }

    /// <summary>The blurb as lines, in the largest size in which it has room; null where there is none.</summary>
    private ImmutableArray<WrapContent>? Words(double bottom, Ink ink)
    {
        if (Blurb.IsEmpty)
        {
            return [];
        }

        for (var size = Math.Max(Grown(SizeOnBFormatPt, LargestPt), copy.Style.Pdf.Text.SizePt); size >= LeastPt; size -= 0.25)
        {
            var pages = Set(size, bottom);
            if (pages.Length == 1)
            {
                return [.. pages[0].Contents.OfType<PlacedText>().Select(text => new WrapWords(text, ink))];
            }
        }

        return null;
    }

    private double Grown(double onBFormatPt, double mostPt) => Math.Min(mostPt, Math.Round(onBFormatPt * geometry.WidthPt / WidthOfBFormatPt * 4) / 4);

    private ImmutableArray<Page> Set(double size, double bottom)
    {
        var pieces = new RunPieces(copy, fonts, PrintedMarks.First(copy));
        var style = copy.Style.Pdf;
        var leading = Math.Round(size * Leading * 4) / 4;
        var items = Blurb.Select((paragraph, i) => (GalleyItem)new GalleyParagraph(
            [pieces.Words(copy.Typeset(paragraph), fonts.Text(default, size), tag: null)],
            new ParagraphFormat(leading) { Alignment = Alignment.Left, Hyphenate = false, SpaceBeforePt = i == 0 ? 0 : leading / 2 }));
        var top = insetPt + WordGapPt;
        return Typesetter.Set(new TypesettingJob
        {
            Items = [.. items],
            Geometry = new PageGeometry
            {
                WidthPt = geometry.WidthPt,
                HeightPt = geometry.HeightPt,
                TopPt = top,
                BottomPt = geometry.HeightPt - bottom,
                InnerPt = insetPt + WordGapPt,
                OuterPt = insetPt + WordGapPt,
                GridPt = leading,
            },
            Fallback = fonts.Fallback,
            Hyphenators = HyphenationFiles.Load(copy),
            LineBreaking = TypesettingOptions.Lines(style.Lines),
        });
    }
}
