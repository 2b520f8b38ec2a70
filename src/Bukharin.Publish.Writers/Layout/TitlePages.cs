using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>What stands before the text and after it: half-title, title page, imprint page; the credit and the colophon at the end.</summary>
internal sealed class TitlePages(PreparedCopy copy, PdfFonts fonts)
{
    /// <summary>Name of a page without head and folio.</summary>
    public const string BarePage = "bare";

    /// <summary>Name of a page on which a part begins: a folio at its foot, no head.</summary>
    public const string OpenerPage = "opener";

    /// <summary>Destination of the title page.</summary>
    public const string TitleDestination = "edition:title-page";

    /// <summary>Destination of the credit at the end.</summary>
    public const string CreditDestination = "edition:credit";

    private readonly PdfStyle _style = copy.Style.Pdf;
    private readonly RunPieces _pieces = new(copy, fonts, PrintedMarks.First(copy));

    /// <summary>Half-title, title page and imprint page, and the page on which the text begins.</summary>
    public ImmutableArray<GalleyItem> Opening()
    {
        var grid = _style.Text.LeadingPt;
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var front = copy.Document.FrontMatter;
        if (_style.TitlePages.HasHalfTitle)
        {
            items.Add(new GalleyBreak(PageBreakKind.NextRecto, BarePage));
            items.AddRange(NameLine());
            items.Add(new GalleySpace(6 * grid));
            items.Add(Centered(copy.TitleRuns(), isItalic: false, 1.25 * _style.Text.SizePt, 1.5 * grid, TitlePart.HalfTitle));
        }

        items.Add(new GalleyBreak(PageBreakKind.NextRecto, BarePage));
        if (!_style.TitlePages.HasHalfTitle)
        {
            items.AddRange(NameLine());
        }

        items.Add(new GalleySpace(6 * grid));
        items.AddRange(TitleBlock(grid));
        if (!front.Credit.IsNone && _style.TitlePages.Credit == CreditPlace.TitlePage)
        {
            items.Add(new GalleySpace(3 * grid));
            items.AddRange(CreditLines(Alignment.Centered, indentPt: 2 * grid));
        }

        var imprint = Imprint().ToImmutableArray();
        if (!imprint.IsEmpty)
        {
            items.Add(new GalleyBreak(PageBreakKind.NextPage, BarePage));
            items.Add(new GalleySpace(6 * grid));
            items.AddRange(imprint);
        }

        items.Add(new GalleyBreak(PageBreakKind.NextRecto, OpenerPage));
        return items.ToImmutable();
    }

    /// <summary>The credit at the end of the text, where there is one, and the colophon.</summary>
    public ImmutableArray<GalleyItem> Closing()
    {
        var grid = _style.Text.LeadingPt;
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        if (!copy.Document.FrontMatter.Credit.IsNone)
        {
            items.Add(new GalleyParagraph(
                [new DestinationPiece(CreditDestination), _pieces.Words(copy.Words.Source, fonts.SmallCapsHead(_style.Text.SizePt), new TitleLine(TitlePart.CreditHeading))],
                new ParagraphFormat(grid) { SpaceBeforePt = 2 * grid, SpaceAfterPt = grid / 4, KeepWithNext = true, Hyphenate = false }));
            items.AddRange(CreditLines(Alignment.Left, indentPt: 0));
        }

        if (_style.TitlePages.HasColophon)
        {
            items.Add(new GalleyBreak(PageBreakKind.NextPage, BarePage));
            items.Add(new GalleySpace(6 * grid));
            items.Add(Small(copy.Words.Colophon, fonts.SmallCapsHead(_style.Notes.SizePt), TitlePart.ColophonHeading, keep: true));
            items.Add(Small(copy.Words.SetIn, SmallText, TitlePart.Colophon));
        }

        return items.ToImmutable();
    }

    /// <summary>The line for name and date: above all else on the first page, as whoever gathers the sheets looks for it.</summary>
    private IEnumerable<GalleyItem> NameLine()
    {
        if (copy.Classroom.NameLine is { } words)
        {
            yield return new GalleyParagraph(
                [_pieces.Words(copy.Typeset(words), fonts.Text(default, _style.Text.SizePt), new TitleLine(TitlePart.NameLine))],
                new ParagraphFormat(_style.Text.LeadingPt) { Alignment = Alignment.Left, Hyphenate = false, HasFillRule = true });
        }
    }

    private IEnumerable<GalleyItem> TitleBlock(double grid)
    {
        var front = copy.Document.FrontMatter;
        var size = _style.Text.SizePt;

        // Sizes are steps of the classic scale above the text's: two lines' depth for the title, one and a half for the rest.
        yield return Centered(copy.TitleRuns(), isItalic: false, 2.1 * size, 2 * grid, TitlePart.Title, destination: TitleDestination);
        if (copy.SubtitleRuns() is { IsEmpty: false } subtitle)
        {
            yield return Centered(subtitle, isItalic: true, 1.25 * size, 1.5 * grid, TitlePart.Subtitle, before: grid);
        }

        var before = 3 * grid;
        var lines = copy.ContributorLines();
        for (var i = 0; i < lines.Length; i++)
        {
            // Authors come first; the others are named in italics below.
            var isAuthor = i == 0 && front.Contributors.Any(contributor => contributor.Role == Model.Contributor.Author);
            var font = isAuthor ? fonts.SmallCapsHead(1.15 * size) : fonts.Text(new RunFormat(Emphasis: true), size);
            yield return Centered([_pieces.Words(lines[i], font, new TitleLine(TitlePart.Contributors))], 1.5 * grid, before);
            before = 0;
        }
    }

    private IEnumerable<GalleyItem> Imprint()
    {
        var front = copy.Document.FrontMatter;
        if (front.Editorial is { } editorial)
        {
            yield return Small(copy.Words.Editorial, fonts.SmallCapsHead(_style.Notes.SizePt), TitlePart.EditorialHeading, keep: true);
            yield return Small(editorial, SmallText, TitlePart.Editorial);
        }

        if (front.Rights is { } rights)
        {
            yield return Small(rights, SmallText, TitlePart.Rights);
        }

        if (!front.Credit.IsNone && _style.TitlePages.Credit == CreditPlace.ImprintPage)
        {
            foreach (var line in CreditLines(Alignment.Left, indentPt: 0))
            {
                yield return line;
            }
        }

        if (copy.ImprintLine() is { } publisher)
        {
            yield return Small(publisher, SmallText, TitlePart.Publisher);
        }

        if (front.Identifier is { } identifier)
        {
            yield return Small(identifier, SmallText, TitlePart.Identifier);
        }
    }

    private IEnumerable<GalleyItem> CreditLines(Alignment alignment, double indentPt)
    {
        // A credit that is parted at a page's end credits nobody: a page might bear the half that names no one.
        var lines = copy.Document.FrontMatter.Credit.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            yield return new GalleyParagraph(
                [_pieces.Words(copy.Typeset(lines[i]), SmallText, new TitleLine(TitlePart.Credit))],
                SmallFormat with
                {
                    Alignment = alignment,
                    LeftIndentPt = indentPt,
                    FirstIndentPt = indentPt,
                    RightIndentPt = indentPt,
                    KeepTogether = true,
                    KeepWithNext = i < lines.Length - 1,
                });
        }
    }

    private FontInstance SmallText => fonts.Text(default, _style.Notes.SizePt);

    private ParagraphFormat SmallFormat => new(_style.Notes.LeadingPt)
    {
        Alignment = Alignment.Left,
        Hyphenate = false,
        SpaceAfterPt = _style.Notes.LeadingPt / 2,
    };

    private GalleyParagraph Small(string words, FontInstance font, TitlePart part, bool keep = false) =>
        new([_pieces.Words(copy.Typeset(words), font, new TitleLine(part))], SmallFormat with { KeepWithNext = keep });

    /// <summary>A line whose emphasis is what its words around are not, italic or upright; each look of it is a piece of its own.</summary>
    private GalleyParagraph Centered(
        ImmutableArray<TextRun> runs, bool isItalic, double sizePt, double leadingPt, TitlePart part, double before = 0, string? destination = null) =>
        Centered(
            runs.Select(run =>
            {
                var font = fonts.Text(run.Format with { Emphasis = run.Format.Emphasis != isItalic }, sizePt);
                var (own, risePt) = fonts.Shifted(font, run.Format.Shift, run.Text, copy.Document.FrontMatter.Language);
                return _pieces.Words(run.Text, own, new TitleLine(part) { IsEmphasised = run.Format.Emphasis, IsStrong = run.Format.Strong, Shift = run.Format.Shift }) with { RisePt = risePt };
            }),
            leadingPt,
            before,
            destination);

    private static GalleyParagraph Centered(IEnumerable<TextPiece> words, double leadingPt, double before, string? destination = null) => new(
        destination is null ? [.. words] : [new DestinationPiece(destination), .. words],
        new ParagraphFormat(leadingPt) { Alignment = Alignment.Centered, Hyphenate = false, SpaceBeforePt = before });
}
