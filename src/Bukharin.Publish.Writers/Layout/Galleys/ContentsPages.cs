using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The contents and the lists of figures and tables that stand before the text: titles, and the pages on which they stand, with dots that lead there.</summary>
/// <param name="copy">The copy.</param>
/// <param name="fonts">Its fonts.</param>
/// <param name="marks">The pages as far as they are known.</param>
internal sealed class ContentsPages(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
{
    private readonly RunPieces _pieces = new(copy, fonts, marks);
    private readonly PdfStyle _style = copy.Style.Pdf;

    /// <summary>A list: its heading and its entries.</summary>
    /// <param name="part">The part that it is.</param>
    public IEnumerable<GalleyItem> Items(MatterPart part)
    {
        var (heading, listed, setting) = (part.Heading!, copy.Matter.Listed(part.Kind), new HeadingSetting(1, copy.Style));
        yield return new GalleyParagraph(
            [new DestinationPiece(MatterDestinations.Of(part.Kind)!), _pieces.Words(heading.Words, fonts.Heading(setting, default), new TitleLine(heading.Part))],
            ParagraphFormats.Heading(setting) with { SpaceBeforePt = part is { Leaf: MatterLeaf.Same, Kind: MatterKind.Figures or MatterKind.Tables } ? setting.SpaceBeforePt : 0 },
            RunningHead: heading.Words);
        for (var i = 0; i < listed.Length; i++)
        {
            yield return Entry(listed[i], leadsOn: i + 1 < listed.Length && listed[i + 1].Depth > listed[i].Depth);
        }
    }

    private GalleyParagraph Entry(ContentsTitle entry, bool leadsOn)
    {
        var (size, leading) = (_style.Text.SizePt, _style.Text.LeadingPt);
        var (line, font) = (new TitleLine(TitlePart.ContentsEntry) { Depth = entry.Depth }, fonts.Text(default, size));
        var folios = marks.PagesOf(entry.Id);

        // What other entries stand below is set off from those before it; a line that is turned goes on further in than any title begins.
        var left = 1.5 * size * entry.Depth;
        return new GalleyParagraph(
            [
                Piece(entry.Title, leadsOn ? fonts.SmallCapsHead(size) : font),
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
            _pieces.Words(words, font, line) with { Link = $"#{entry.Id}", LinkDescription = entry.Title, NoHyphens = true };
    }
}
