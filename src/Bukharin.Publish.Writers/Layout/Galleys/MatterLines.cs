using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

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
                new ParagraphFormat(_style.Text.LeadingPt) { Alignment = Alignment.Left, Hyphenate = false, HasFillRule = !copy.Classroom.IsTeachers });
        }
    }

    /// <summary>The title alone, for a leaf of its own.</summary>
    public IEnumerable<GalleyItem> HalfTitle() =>
        copy.Matter.Lines(TitlePart.HalfTitle).Select(line => Line(line, Upright(1.25 * _style.Text.SizePt), Centered(1.5 * _style.Text.LeadingPt)));

    /// <summary>Title, subtitle and names, for a title page.</summary>
    public IEnumerable<GalleyItem> OfTitlePage()
    {
        var (size, grid) = (_style.Text.SizePt, _style.Text.LeadingPt);
        var beforeNames = 3 * grid;
        foreach (var line in copy.Matter.Lines(EditionMatter.TitlePage))
        {
            // Sizes are steps of the classic scale above the text's: two lines' depth for the title, one and a half for the rest.
            yield return line.Part switch
            {
                TitlePart.Title => Line(line, Upright(2.1 * size), Centered(2 * grid), TitlePages.TitleDestination),
                TitlePart.Subtitle => Line(line, Italic(1.25 * size), Centered(1.5 * grid) with { SpaceBeforePt = grid }),
                TitlePart.Contributors => Line(line, Names(line, 1.15 * size), Centered(1.5 * grid) with { SpaceBeforePt = beforeNames }),
                var part => throw new UnreachableException($"{part} is no part of a title page."),
            };
            beforeNames = line.Part == TitlePart.Contributors ? 0 : beforeNames;
        }
    }

    /// <summary>The same in little room, for the head of the text's first page: a heading of the first level, with what belongs to it.</summary>
    public IEnumerable<GalleyItem> OfHead()
    {
        var heading = new HeadingSetting(1, copy.Style);
        var format = new ParagraphFormat(_style.Text.LeadingPt) { Alignment = heading.Alignment, Hyphenate = false, KeepWithNext = true };
        return copy.Matter.Lines(EditionMatter.TitlePage).Select(line => line.Part switch
        {
            TitlePart.Title => Line(line, run => fonts.Heading(heading, run), format with { LeadingPt = heading.LeadingPt }, TitlePages.TitleDestination),
            TitlePart.Subtitle => Line(line, Italic(_style.Text.SizePt), format),
            TitlePart.Contributors => Line(line, Names(line, _style.Text.SizePt), format),
            var part => throw new UnreachableException($"{part} is no part of a title page."),
        });
    }

    /// <summary>The head of the letter that the text is, above its first words; nothing where there is none.</summary>
    public IEnumerable<GalleyItem> LetterHead()
    {
        var (size, grid, heading) = (_style.Text.SizePt, _style.Text.LeadingPt, new HeadingSetting(1, copy.Style));
        var format = new ParagraphFormat(grid) { Alignment = heading.Alignment, Hyphenate = false, KeepWithNext = true };
        var lines = copy.Matter.Lines(EditionMatter.LetterHead).ToList();
        return lines.Select(line => line.Part switch
        {
            TitlePart.LetterNumber => Line(line, Upright(1.15 * size), format with { SpaceAfterPt = grid / 2 }),
            TitlePart.LetterNames => Line(line, _ => fonts.SmallCapsHead(size), format),
            TitlePart.LetterDate => Line(line, Italic(size), format),
            TitlePart.LetterSource => Line(line, _ => SmallText, format with { LeadingPt = _style.Notes.LeadingPt, SpaceBeforePt = grid / 2 }),
            var part => throw new UnreachableException($"{part} is no part of a letter's head."),
        }).Concat(lines.Count == 0 ? [] : (GalleyItem[])[new GalleySpace(_style.TitlePages.Opening == OpeningForm.Head ? 0 : grid)]);
    }

    /// <summary>What stands behind the title page: the editorial note, rights, credit, publisher and identifier.</summary>
    public IEnumerable<GalleyItem> Imprint() => EditionMatter.Imprint.SelectMany(part => part switch
    {
        TitlePart.Credit => _style.TitlePages is { Credit: CreditPlace.ImprintPage, Opening: not OpeningForm.Head } ? Credit(Alignment.Left, indentPt: 0) : [],
        TitlePart.EditorialHeading => Small(part, fonts.SmallCapsHead(_style.Notes.SizePt), keep: true),
        _ => Small(part, SmallText),
    });

    /// <summary>The credit.</summary>
    /// <param name="alignment">How it stands between its indents.</param>
    /// <param name="indentPt">How far it is set in, left and right.</param>
    /// <param name="destination">What leads to it, if anything does.</param>
    public IEnumerable<GalleyItem> Credit(Alignment alignment, double indentPt, string? destination = null)
    {
        // A credit that is parted at a page's end credits nobody: a page might bear the half that names no one.
        var lines = copy.Matter.Lines(TitlePart.Credit).ToImmutableArray();
        for (var i = 0; i < lines.Length; i++)
        {
            yield return Line(
                lines[i],
                _ => SmallText,
                SmallFormat with
                {
                    Alignment = alignment,
                    LeftIndentPt = indentPt,
                    FirstIndentPt = indentPt,
                    RightIndentPt = indentPt,
                    KeepTogether = true,
                    KeepWithNext = i < lines.Length - 1,
                },
                i == 0 ? destination : null);
        }
    }

    /// <summary>The credit with its heading, at the end of the text; nothing where there is none.</summary>
    public IEnumerable<GalleyItem> CreditAtEnd()
    {
        var grid = _style.Text.LeadingPt;
        var format = new ParagraphFormat(grid) { SpaceBeforePt = 2 * grid, SpaceAfterPt = grid / 4, KeepWithNext = true, Hyphenate = false };
        return
        [
            .. copy.Matter.Lines(TitlePart.CreditHeading).Select(line => Line(line, _ => fonts.SmallCapsHead(_style.Text.SizePt), format, TitlePages.CreditDestination)),
            .. Credit(Alignment.Left, indentPt: 0),
        ];
    }

    /// <summary>How the edition was set, in the style's words.</summary>
    public IEnumerable<GalleyItem> Colophon() =>
    [
        .. Small(TitlePart.ColophonHeading, fonts.SmallCapsHead(_style.Notes.SizePt), keep: true),
        .. Small(TitlePart.Colophon, SmallText),
    ];

    private FontInstance SmallText => fonts.Text(default, _style.Notes.SizePt);

    private ParagraphFormat SmallFormat => new(_style.Notes.LeadingPt)
    {
        Alignment = Alignment.Left,
        Hyphenate = false,
        SpaceAfterPt = _style.Notes.LeadingPt / 2,
    };

    private IEnumerable<GalleyParagraph> Small(TitlePart part, FontInstance font, bool keep = false) =>
        copy.Matter.Lines(part).Select(line => Line(line, _ => font, SmallFormat with { KeepWithNext = keep }));

    /// <summary>A line; each look of its words is a piece of its own.</summary>
    private GalleyParagraph Line(MatterLine line, Func<RunFormat, FontInstance> fontOf, ParagraphFormat format, string? destination = null)
    {
        var words = line.Runs.Select(run =>
        {
            var (font, risePt) = fonts.Shifted(fontOf(run.Format), run.Format.Shift, run.Text, copy.Document.FrontMatter.Language);
            return _pieces.Words(run.Text, font, new TitleLine(line.Part) { IsEmphasised = run.Format.Emphasis, IsStrong = run.Format.Strong, Shift = run.Format.Shift }) with { RisePt = risePt };
        });
        return new GalleyParagraph(destination is null ? [.. words] : [new DestinationPiece(destination), .. words], format);
    }

    /// <summary>Small capitals for the authors, who come first; italics for all others.</summary>
    private Func<RunFormat, FontInstance> Names(MatterLine line, double authorsSizePt) =>
        _ => line.IsAuthors ? fonts.SmallCapsHead(authorsSizePt) : fonts.Text(new RunFormat(Emphasis: true), _style.Text.SizePt);

    private Func<RunFormat, FontInstance> Upright(double sizePt) => format => fonts.Text(format, sizePt);

    /// <summary>Italics, in which emphasis is upright.</summary>
    private Func<RunFormat, FontInstance> Italic(double sizePt) => format => fonts.Text(format with { Emphasis = !format.Emphasis }, sizePt);

    private static ParagraphFormat Centered(double leadingPt) => new(leadingPt) { Alignment = Alignment.Centered, Hyphenate = false };
}
