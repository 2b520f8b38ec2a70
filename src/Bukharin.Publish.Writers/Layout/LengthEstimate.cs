using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Estimates how many pages a long text fills, from the number of its characters.</summary>
/// <remarks>
/// A book of 800 pages has the gutter of one, which is known only when it is set. To set it with that of a thin book first took
/// half the time of its layout; the estimate takes a fiftieth. It decides nothing: the pages that come out do.
/// </remarks>
internal static class LengthEstimate
{
    // A page has two thousand and more. Of a shorter text it is not worth while to know its length: it is set in no time.
    private const int FewestCharactersOfPage = 1000;
    private const int SampleCharacters = 4000;

    // Of the height of pages, what the grid, the gaps above notes and paragraphs that are not parted leave empty.
    private const double FilledPart = 0.95;

    /// <summary>About how many pages a text fills; 0 of one that is too short to ask.</summary>
    /// <param name="copy">The text.</param>
    /// <param name="fonts">The fonts of its style.</param>
    /// <param name="fewestOfInterest">How many pages are the fewest that the caller makes a difference of.</param>
    public static int LikelyPages(PreparedCopy copy, PdfFonts fonts, int fewestOfInterest)
    {
        var characters = 0L;
        foreach (var run in copy.AllRuns().OfType<TextRun>())
        {
            characters += run.Text.Length;
        }

        if (characters < (long)fewestOfInterest * FewestCharactersOfPage)
        {
            return 0;
        }

        var page = copy.Style.Pdf.Page;
        var galley = BookGalley.Compose(copy, fonts, page, PrintedMarks.First(copy));
        var paragraphs = galley.Items.OfType<GalleyParagraph>().Concat(galley.Footnotes.SelectMany(note => note.Paragraphs)).ToList();
        var advanceEm = AdvanceEm(paragraphs, copy.Document.FrontMatter.Language);
        var heightPt = paragraphs.Sum(paragraph => (Lines(paragraph, page.MeasurePt, advanceEm) * paragraph.Format.LeadingPt) + paragraph.Format.SpaceBeforePt)
            + galley.Items.OfType<GalleySpace>().Sum(space => space.HeightPt);
        return (int)(heightPt / (FilledPart * (page.HeightPt - page.TopPt - page.BottomPt)));
    }

    private static double Lines(GalleyParagraph paragraph, double measurePt, double advanceEm)
    {
        var widthPt = Texts(paragraph).Sum(piece => piece.Text.Length * advanceEm * piece.Font.SizePt);
        return Math.Ceiling(widthPt / Math.Max(1, measurePt - paragraph.Format.LeftIndentPt - paragraph.Format.RightIndentPt));
    }

    /// <summary>How wide a character of the text is on the average, in ems, by a sample from its middle.</summary>
    private static double AdvanceEm(List<GalleyParagraph> paragraphs, string language)
    {
        var (widthEm, characters) = (0.0, 0);
        foreach (var piece in paragraphs.Skip(paragraphs.Count / 2).SelectMany(Texts))
        {
            widthEm += Shaper.Shape(piece.Font, piece.Text, language).Sum(glyph => glyph.AdvancePt) / piece.Font.SizePt;
            characters += piece.Text.Length;
            if (characters >= SampleCharacters)
            {
                break;
            }
        }

        return characters == 0 ? 0 : widthEm / characters;
    }

    private static IEnumerable<TextPiece> Texts(GalleyParagraph paragraph) => paragraph.Pieces.OfType<TextPiece>();
}
