using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>What an edition says of itself around the text, line by line; <see cref="TitlePages"/> puts the lines in their places.</summary>
internal sealed class MatterLines(PreparedCopy copy, PdfFonts fonts)
{
    private readonly PdfStyle _style = copy.Style.Pdf;
    private readonly RunPieces _pieces = new(copy, fonts, PrintedMarks.First(copy));

    /// <summary>The line for name and date: above all else on the first page, as whoever gathers the sheets looks for it.</summary>
    public IEnumerable<GalleyItem> NameLine()
    {
        if (copy.Classroom.NameLine is { } words)
        {
            yield return new GalleyParagraph(
                [_pieces.Words(copy.Typeset(words), fonts.Text(default, _style.Text.SizePt), new TitleLine(TitlePart.NameLine))],
                new ParagraphFormat(_style.Text.LeadingPt) { Alignment = Alignment.Left, Hyphenate = false, HasFillRule = true });
        }
    }

    /// <summary>The title alone, for a leaf of its own.</summary>
    public GalleyItem HalfTitle() =>
        Title(copy.TitleRuns(), Upright(1.25 * _style.Text.SizePt), Centered(1.5 * _style.Text.LeadingPt), TitlePart.HalfTitle);

    /// <summary>Title, subtitle and names, for a title page.</summary>
    public IEnumerable<GalleyItem> OfTitlePage()
    {
        var (size, grid) = (_style.Text.SizePt, _style.Text.LeadingPt);

        // Sizes are steps of the classic scale above the text's: two lines' depth for the title, one and a half for the rest.
        yield return Title(copy.TitleRuns(), Upright(2.1 * size), Centered(2 * grid), TitlePart.Title, TitlePages.TitleDestination);
        if (copy.SubtitleRuns() is { IsEmpty: false } subtitle)
        {
            yield return Title(subtitle, Italic(1.25 * size), Centered(1.5 * grid) with { SpaceBeforePt = grid }, TitlePart.Subtitle);
        }

        var before = 3 * grid;
        foreach (var line in Names(1.15 * size, Centered(1.5 * grid)))
        {
            yield return line with { Format = line.Format with { SpaceBeforePt = before } };
            before = 0;
        }
    }

    /// <summary>The same in little room, for the head of the text's first page: a heading of the first level, with what belongs to it.</summary>
    public IEnumerable<GalleyItem> OfHead()
    {
        var heading = _style.Headings[0];
        var line = new ParagraphFormat(_style.Text.LeadingPt) { Alignment = heading.Centered ? Alignment.Centered : Alignment.Left, Hyphenate = false, KeepWithNext = true };
        yield return Title(copy.TitleRuns(), format => fonts.Heading(heading, format), line with { LeadingPt = heading.LeadingPt }, TitlePart.Title, TitlePages.TitleDestination);
        if (copy.SubtitleRuns() is { IsEmpty: false } subtitle)
        {
            yield return Title(subtitle, Italic(_style.Text.SizePt), line, TitlePart.Subtitle);
        }

        foreach (var names in Names(_style.Text.SizePt, line))
        {
            yield return names;
        }
    }

    /// <summary>What stands behind the title page: the editorial note, rights, publisher and identifier.</summary>
    public IEnumerable<GalleyItem> Imprint()
    {
        var front = copy.Document.FrontMatter;
        if (front.Editorial is { } editorial)
        {
            yield return Imprint(copy.Words.Editorial, fonts.SmallCapsHead(ImprintType.SizePt), TitlePart.EditorialHeading, keep: true);
            yield return Imprint(editorial, fonts.Text(default, ImprintType.SizePt), TitlePart.Editorial);
        }

        if (front.Rights is { } rights)
        {
            yield return Imprint(rights, fonts.Text(default, ImprintType.SizePt), TitlePart.Rights);
        }

        if (_style.TitlePages is { Credit: CreditPlace.ImprintPage, Opening: not OpeningForm.Head })
        {
            foreach (var line in Credit(Alignment.Left, indentPt: 0))
            {
                yield return line;
            }
        }

        if (copy.ImprintLine() is { } publisher)
        {
            yield return Imprint(publisher, fonts.Text(default, ImprintType.SizePt), TitlePart.Publisher);
        }

        foreach (var identifier in IdentifierLines.Of(front))
        {
            yield return Imprint(identifier, fonts.Text(default, ImprintType.SizePt), TitlePart.Identifier);
        }
    }

    /// <summary>The credit.</summary>
    /// <param name="alignment">How it stands between its indents.</param>
    /// <param name="indentPt">How far it is set in, left and right.</param>
    /// <param name="destination">What leads to it, if anything does.</param>
    public IEnumerable<GalleyItem> Credit(Alignment alignment, double indentPt, string? destination = null)
    {
        // A credit that is parted at a page's end credits nobody: a page might bear the half that names no one.
        var lines = copy.Document.FrontMatter.Credit.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            var words = _pieces.Words(copy.Typeset(lines[i]), SmallText, new TitleLine(TitlePart.Credit));
            yield return new GalleyParagraph(
                i == 0 && destination is not null ? [new DestinationPiece(destination), words] : [words],
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

    /// <summary>The credit with its heading, at the end of the text; nothing where there is none.</summary>
    public IEnumerable<GalleyItem> CreditAtEnd()
    {
        if (copy.Document.FrontMatter.Credit.IsNone)
        {
            return [];
        }

        var grid = _style.Text.LeadingPt;
        var heading = new GalleyParagraph(
            [new DestinationPiece(TitlePages.CreditDestination), _pieces.Words(copy.Words.Source, fonts.SmallCapsHead(_style.Text.SizePt), new TitleLine(TitlePart.CreditHeading))],
            new ParagraphFormat(grid) { SpaceBeforePt = 2 * grid, SpaceAfterPt = grid / 4, KeepWithNext = true, Hyphenate = false });
        return [heading, .. Credit(Alignment.Left, indentPt: 0)];
    }

    /// <summary>How the edition was set, in the style's words.</summary>
    public IEnumerable<GalleyItem> Colophon() =>
    [
        Small(copy.Words.Colophon, fonts.SmallCapsHead(_style.Notes.SizePt), TitlePart.ColophonHeading, keep: true),
        Small(copy.Words.SetIn, SmallText, TitlePart.Colophon),
    ];

    private FontInstance SmallText => fonts.Text(default, _style.Notes.SizePt);

    private ParagraphFormat SmallFormat => new(_style.Notes.LeadingPt)
    {
        Alignment = Alignment.Left,
        Hyphenate = false,
        SpaceAfterPt = _style.Notes.LeadingPt / 2,
    };

    // At the end of a sheet, a page of nothing but small type would look like notes that go on.
    private TextStyle ImprintType => _style.TitlePages.Opening == OpeningForm.Head ? _style.Text : _style.Notes;

    private GalleyParagraph Imprint(string words, FontInstance font, TitlePart part, bool keep = false) =>
        new([_pieces.Words(copy.Typeset(words), font, new TitleLine(part))], SmallFormat with { LeadingPt = ImprintType.LeadingPt, KeepWithNext = keep });

    private GalleyParagraph Small(string words, FontInstance font, TitlePart part, bool keep = false) =>
        new([_pieces.Words(copy.Typeset(words), font, new TitleLine(part))], SmallFormat with { KeepWithNext = keep });

    /// <summary>A line for the authors, who come first, and one for each other role, in italics.</summary>
    private IEnumerable<GalleyParagraph> Names(double authorsSizePt, ParagraphFormat format)
    {
        var lines = copy.ContributorLines();
        for (var i = 0; i < lines.Length; i++)
        {
            var isAuthor = i == 0 && copy.Document.FrontMatter.Contributors.Any(contributor => contributor.Role == Model.Contributor.Author);
            var font = isAuthor ? fonts.SmallCapsHead(authorsSizePt) : fonts.Text(new RunFormat(Emphasis: true), _style.Text.SizePt);
            yield return new GalleyParagraph([_pieces.Words(lines[i], font, new TitleLine(TitlePart.Contributors))], format);
        }
    }

    /// <summary>A line of the title; each look of its words is a piece of its own.</summary>
    private GalleyParagraph Title(
        ImmutableArray<TextRun> runs, Func<RunFormat, FontInstance> fontOf, ParagraphFormat format, TitlePart part, string? destination = null)
    {
        var words = runs.Select(run =>
        {
            var (font, risePt) = fonts.Shifted(fontOf(run.Format), run.Format.Shift, run.Text, copy.Document.FrontMatter.Language);
            return _pieces.Words(run.Text, font, new TitleLine(part) { IsEmphasised = run.Format.Emphasis, IsStrong = run.Format.Strong, Shift = run.Format.Shift }) with { RisePt = risePt };
        });
        return new GalleyParagraph(destination is null ? [.. words] : [new DestinationPiece(destination), .. words], format);
    }

    private Func<RunFormat, FontInstance> Upright(double sizePt) => format => fonts.Text(format, sizePt);

    /// <summary>Italics, in which emphasis is upright.</summary>
    private Func<RunFormat, FontInstance> Italic(double sizePt) => format => fonts.Text(format with { Emphasis = !format.Emphasis }, sizePt);

    private static ParagraphFormat Centered(double leadingPt) => new(leadingPt) { Alignment = Alignment.Centered, Hyphenate = false };
}
