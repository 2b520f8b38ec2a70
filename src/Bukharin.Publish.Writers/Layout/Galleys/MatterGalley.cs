using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Sets what an edition says of itself around the text: the white of its leaves, and the type of its lines. <see cref="ClassroomSheet"/> sets what is for a class.</summary>
/// <param name="copy">The copy.</param>
/// <param name="fonts">Its fonts.</param>
/// <param name="marks">The pages that contents name, as far as they are known.</param>
internal sealed class MatterGalley(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
{
    private const double LinesAboveLeaf = 6;
    private const double LinesBetween = 3;

    private readonly bool _hasLeaves = copy.Style.Pdf.TitlePages.Opening != OpeningForm.Head;
    private readonly PdfStyle _style = copy.Style.Pdf;
    private readonly double _size = copy.Style.Pdf.Text.SizePt;
    private readonly double _grid = copy.Style.Pdf.Text.LeadingPt;
    private readonly HeadingSetting _heading = new(1, copy.Style);
    private readonly RunPieces _pieces = new(copy, fonts, PrintedMarks.First(copy));

    /// <summary>The lines of some parts, and the pages that begin with them; of the text, the page.</summary>
    /// <param name="parts">The parts, in order.</param>
    public ImmutableArray<GalleyItem> Items(IEnumerable<MatterPart> parts) => [.. parts.SelectMany(Items)];

    private IEnumerable<GalleyItem> Items(MatterPart part)
    {
        if (part.Leaf != MatterLeaf.Same)
        {
            yield return new GalleyBreak(
                part.Leaf == MatterLeaf.Recto ? PageBreakKind.NextRecto : PageBreakKind.NextPage,
                !_hasLeaves || IsList(part) || part.Kind is MatterKind.LetterHead or MatterKind.Text ? PageNames.Opener : PageNames.Bare);
        }

        yield return new GalleySpace(part.Kind switch
        {
            MatterKind.HalfTitle or MatterKind.TitlePage or MatterKind.Imprint or MatterKind.Colophon when _hasLeaves => LinesAboveLeaf * _grid,
            MatterKind.TitlePage or MatterKind.Imprint => _grid,
            _ => 0,
        });
        for (var i = 0; i < part.Lines.Length && !IsList(part); i++)
        {
            var (line, isFirst) = (part.Lines[i], i == 0 || part.Lines[i - 1].Part != part.Lines[i].Part);
            if (isFirst && line.Part == TitlePart.Credit && part.Kind == MatterKind.TitlePage)
            {
                yield return new GalleySpace(_hasLeaves ? LinesBetween * _grid : _grid / 2);
            }

            yield return Line(line, part.Kind, isFirst, isLast: i + 1 == part.Lines.Length || part.Lines[i + 1].Part != line.Part);
        }

        foreach (var entry in IsList(part) ? new ContentsPages(copy, fonts, marks).Items(part) : [])
        {
            yield return entry;
        }

        yield return new GalleySpace(part.Kind switch
        {
            MatterKind.TitlePage or MatterKind.Contents or MatterKind.Figures or MatterKind.Tables when !_hasLeaves => _grid,
            MatterKind.LetterHead when _hasLeaves => _grid,
            _ => 0,
        });
    }

    private static bool IsList(MatterPart part) => part.Kind is MatterKind.Contents or MatterKind.Figures or MatterKind.Tables;

    /// <summary>A line. The sizes of a title page are steps of the classic scale above the text's: two lines' depth for the title, one and a half for the rest; a sheet has a heading of the first level there, with what belongs to it.</summary>
    private GalleyParagraph Line(MatterLine line, MatterKind kind, bool isFirst, bool isLast) => line.Part switch
    {
        TitlePart.NameLine => Set(line, Upright(_size), new ParagraphFormat(_grid) { Alignment = Alignment.Left, Hyphenate = false, HasFillRule = !copy.Classroom.IsTeachers }),
        TitlePart.HalfTitle => Set(line, Upright(1.25 * _size), Centered(1.5 * _grid)),
        TitlePart.Title when _hasLeaves => Set(line, Upright(2.1 * _size), Centered(2 * _grid), MatterDestinations.Of(MatterKind.TitlePage)),
        TitlePart.Subtitle when _hasLeaves => Set(line, Italic(1.25 * _size), Centered(1.5 * _grid) with { SpaceBeforePt = _grid }),
        TitlePart.Contributors when _hasLeaves => Set(line, Names(line, 1.15 * _size), Centered(1.5 * _grid) with { SpaceBeforePt = isFirst ? LinesBetween * _grid : 0 }),
        TitlePart.TitlePublisher => Set(line, Upright(_size), Centered(_grid) with { SpaceBeforePt = LinesBetween * _grid }),
        TitlePart.Title => Set(line, run => fonts.Heading(_heading, run), AsHeading with { LeadingPt = _heading.LeadingPt }, MatterDestinations.Of(MatterKind.TitlePage)),
        TitlePart.Subtitle => Set(line, Italic(_size), AsHeading),
        TitlePart.Contributors => Set(line, Names(line, _size), AsHeading),
        TitlePart.LetterNumber => Set(line, Upright(1.15 * _size), AsHeading with { SpaceAfterPt = _grid / 2 }),
        TitlePart.LetterNames => Set(line, _ => fonts.SmallCapsHead(_size), AsHeading),
        TitlePart.LetterDate => Set(line, Italic(_size), AsHeading),
        TitlePart.LetterSource => Set(line, _ => SmallText, AsHeading with { LeadingPt = _style.Notes.LeadingPt, SpaceBeforePt = _grid / 2 }),
        TitlePart.CreditHeading => Set(
            line,
            _ => fonts.SmallCapsHead(_size),
            new ParagraphFormat(_grid) { SpaceBeforePt = 2 * _grid, SpaceAfterPt = _grid / 4, KeepWithNext = true, Hyphenate = false },
            MatterDestinations.Of(MatterKind.Credit)),

        // A credit that is parted at a page's end credits nobody: a page might bear the half that names no one.
        TitlePart.Credit when kind == MatterKind.TitlePage && _hasLeaves => Set(line, _ => SmallText, Small with
        {
            Alignment = Alignment.Centered, LeftIndentPt = 2 * _grid, FirstIndentPt = 2 * _grid, RightIndentPt = 2 * _grid, KeepTogether = true, KeepWithNext = !isLast,
        }),
        TitlePart.Credit => Set(
            line, _ => SmallText, Small with { KeepTogether = true, KeepWithNext = !isLast }, isFirst && kind == MatterKind.TitlePage ? MatterDestinations.Of(MatterKind.Credit) : null),
        TitlePart.EditorialHeading or TitlePart.ColophonHeading => Set(line, _ => fonts.SmallCapsHead(_style.Notes.SizePt), Small with { KeepWithNext = true }),
        TitlePart.Editorial or TitlePart.Rights or TitlePart.Publisher or TitlePart.Printing or TitlePart.Identifier or TitlePart.Colophon => Set(line, _ => SmallText, Small),
        var part => throw new UnreachableException($"{part} is set elsewhere."),
    };

    private FontInstance SmallText => fonts.Text(default, _style.Notes.SizePt);

    private ParagraphFormat Small => new(_style.Notes.LeadingPt) { Alignment = Alignment.Left, Hyphenate = false, SpaceAfterPt = _style.Notes.LeadingPt / 2 };

    private ParagraphFormat AsHeading => new(_grid) { Alignment = _heading.Alignment, Hyphenate = false, KeepWithNext = true };

    /// <summary>Sets a line; each look of its words is a piece of its own.</summary>
    private GalleyParagraph Set(MatterLine line, Func<RunFormat, FontInstance> fontOf, ParagraphFormat format, string? destination = null)
    {
        var words = line.Runs.Select(run =>
        {
            var (font, risePt) = fonts.Shifted(fontOf(run.Format), run.Format.Shift, run.Text, copy.Document.FrontMatter.Language);
            return _pieces.Words(run.Text, font, TitleLine.Of(line.Part, run.Format)) with { RisePt = risePt };
        });
        return new GalleyParagraph(destination is null ? [.. words] : [new DestinationPiece(destination), .. words], format);
    }

    /// <summary>Small capitals for the authors, who come first; italics for all others.</summary>
    private Func<RunFormat, FontInstance> Names(MatterLine line, double authorsSizePt) =>
        _ => line.IsAuthors ? fonts.SmallCapsHead(authorsSizePt) : fonts.Text(new RunFormat(Emphasis: true), _size);

    private Func<RunFormat, FontInstance> Upright(double sizePt) => format => fonts.Text(format, sizePt);

    /// <summary>Italics, in which emphasis is upright.</summary>
    private Func<RunFormat, FontInstance> Italic(double sizePt) => format => fonts.Text(format with { Emphasis = !format.Emphasis }, sizePt);

    private static ParagraphFormat Centered(double leadingPt) => new(leadingPt) { Alignment = Alignment.Centered, Hyphenate = false };
}
