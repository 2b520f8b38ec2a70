using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The contents that stand before the text: titles, and the pages on which they stand, with dots that lead there.</summary>
/// <param name="copy">The copy.</param>
/// <param name="fonts">Its fonts.</param>
/// <param name="marks">The pages as far as they are known.</param>
internal sealed class ContentsPages(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
{
    private readonly RunPieces _pieces = new(copy, fonts, marks);
    private readonly PdfStyle _style = copy.Style.Pdf;

    /// <summary>The contents, of which there are some.</summary>
    /// <param name="heading">Their heading.</param>
    public IEnumerable<GalleyItem> Items(MatterLine heading)
    {
        var (listed, setting) = (copy.Listed, new HeadingSetting(1, copy.Style));
        yield return new GalleyParagraph(
            [new DestinationPiece(MatterDestinations.Of(MatterKind.Contents)!), _pieces.Words(heading.Words, fonts.Heading(setting, default), new TitleLine(heading.Part))],
            ParagraphFormats.Heading(setting),
            RunningHead: heading.Words);
        var highest = listed.Min(one => one.Level);
        for (var i = 0; i < listed.Length; i++)
        {
            var leadsOn = i + 1 < listed.Length && listed[i + 1].Level > listed[i].Level;
            yield return Entry(listed[i], listed[i].Level - highest, leadsOn);
        }
    }

    private GalleyParagraph Entry(Heading heading, int depth, bool leadsOn)
    {
        var (size, leading) = (_style.Text.SizePt, _style.Text.LeadingPt);
        var (line, font, title) = (new TitleLine(TitlePart.ContentsEntry) { Depth = depth }, fonts.Text(default, size), ContentsTitles.Of(heading, copy));
        var folios = marks.PagesOf(heading.Id);

        // What other entries stand below is set off from those before it; a line that is turned goes on further in than any title begins.
        var left = 1.5 * size * depth;
        return new GalleyParagraph(
            [
                Piece(title, leadsOn ? fonts.SmallCapsHead(size) : font),
                new LeaderPiece(),
                new ReferencePieces(copy, marks).Rest(font, folios),
                Piece(folios[^1], font) with { IsRigid = true },
            ],
            new ParagraphFormat(leading)
            {
                Alignment = Alignment.Left,
                FirstIndentPt = left,
                LeftIndentPt = left + size,
                RightIndentPt = 3 * size,
                SpaceBeforePt = leadsOn ? leading / 2 : 0,
                Hyphenate = false,
                KeepTogether = true,
                KeepWithNext = leadsOn,
            });

        TextPiece Piece(string words, Typesetting.Fonts.FontInstance font) =>
            _pieces.Words(words, font, line) with { Link = $"#{heading.Id}", LinkDescription = title, NoHyphens = true };
    }
}
