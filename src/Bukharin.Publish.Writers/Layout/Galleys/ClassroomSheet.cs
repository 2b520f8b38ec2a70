using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Sets what a sheet for a classroom has behind the text: questions with room for answers, and the glossary; each line with its tag.</summary>
internal sealed class ClassroomSheet
{
    // A heading with fewer entries below it looks lost at the foot of a page.
    private const int FirstEntries = 2;

    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly ImmutableArray<StructureNode>.Builder _sections = ImmutableArray.CreateBuilder<StructureNode>();
    private readonly PreparedCopy _copy;
    private readonly PdfStyle _style;
    private readonly PdfFonts _fonts;
    private readonly RunPieces _pieces;

    private ClassroomSheet(PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
    {
        (_copy, _style, _fonts) = (copy, copy.Style.Pdf, fonts);
        _pieces = new RunPieces(copy, fonts, marks);
    }

    /// <summary>Whether a part is for a class.</summary>
    public static bool Sets(MatterKind kind) => kind is MatterKind.Words or MatterKind.Questions or MatterKind.Tasks or MatterKind.Key or MatterKind.Glossary;

    /// <summary>Sets some parts.</summary>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="copy">The copy that has them.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="marks">The numbers that references in a glossary name.</param>
    /// <returns>The items, and the sections of the structure tree that have a place for their tags.</returns>
    public static (ImmutableArray<GalleyItem> Items, ImmutableArray<StructureNode> Structure) Of(ImmutableArray<MatterPart> parts, PreparedCopy copy, PdfFonts fonts, PrintedMarks marks)
    {
        var sheet = new ClassroomSheet(copy, fonts, marks);
        foreach (var part in parts)
        {
            sheet.Add(part);
        }

        return (sheet._items.ToImmutable(), sheet._sections.ToImmutable());
    }

    /// <summary>A heading and a list, or words in a frame.</summary>
    private void Add(MatterPart part)
    {
        if (part.Leaf != MatterLeaf.Same)
        {
            _items.Add(new GalleyBreak(PageBreakKind.NextPage));
        }

        var (heading, tag) = PartHeading.Of(part, _copy, _fonts, _pieces, beginsLeaf: false);
        _items.Add(heading);
        var lines = part.Body;
        StructureElement below = part.Kind is MatterKind.Words or MatterKind.Key ? Framed(lines[0])

            // ISO 14289-1, 7.6: a list whose items have labels says how they are numbered.
            : new StructureElement(StructureType.L, [.. lines.Select((line, i) => line.Entry is { } entry ? Entry(line, entry, isKept: i < FirstEntries && i + 1 < lines.Length) : Question(line))])
            {
                Numbering = ListNumbering.Decimal,
            };
        _sections.Add(new StructureElement(StructureType.Sect, [tag, below]) { Classes = [ContainerNames.Matter] });
    }

    private StructureElement Framed(MatterLine words)
    {
        var (line, inset) = (Words(words), _style.Text.SizePt);
        _items.Add(new GalleyParagraph(
            ImmutableArray<ParagraphPiece>.CastUp(line),
            new ParagraphFormat(_style.Text.LeadingPt)
            {
                FirstIndentPt = inset,
                LeftIndentPt = inset,
                RightIndentPt = inset,
                Alignment = Alignment.Left,
                Hyphenate = false,
                KeepTogether = true,
                HasFrame = true,

                // The frame is nearer to its words than to what stands around it.
                SpaceBeforePt = _style.Text.LeadingPt,
                SpaceAfterPt = 1.5 * _style.Text.LeadingPt,
            }));
        return new StructureElement(StructureType.P, Structure(line)) { Classes = [words.Part.Name()] };
    }

    private StructureElement Question(MatterLine question)
    {
        var (number, line, size) = (new TitleLine(question.Part), Words(question), _style.Text.SizePt);
        _items.Add(new GalleyParagraph(
            [
                _pieces.Words(question.Label!, _fonts.Label(default, size), number), new IndentPiece(),
                .. line,
            ],
            question.IsAnswered ? Hanging with { SpaceAfterPt = _style.Text.LeadingPt / 2 } : Hanging with { LinesBelow = ClassroomMatter.AnswerLines }));
        return Item(
            new StructureContent([number]),
            new StructureElement(StructureType.P, Structure(line)) { Classes = [question.Part.Name()] });
    }

    /// <summary>The words of a line; each look of them is a piece with a tag of its own.</summary>
    private ImmutableArray<TextPiece> Words(MatterLine line) =>
    [
        .. line.Runs.Select(run =>
        {
            var (font, risePt) = _fonts.Shifted(_fonts.Text(run.Format, _style.Text.SizePt), run.Format.Shift, run.Text, _copy.Document.FrontMatter.Language);
            return _pieces.Words(run.Text, font, TitleLine.Of(line.Part, run.Format)) with { RisePt = risePt };
        }),
    ];

    private static ImmutableArray<StructureNode> Structure(ImmutableArray<TextPiece> line) => [.. line.Select(piece => TitleStructure.Words((TitleLine)piece.Tag!))];

    private StructureElement Entry(MatterLine line, GlossaryEntry entry, bool isKept)
    {
        var term = new TitleLine(line.Part);
        var bold = _fonts.Text(new RunFormat(Strong: true), _style.Notes.SizePt);
        _items.Add(new GalleyParagraph(
            [
                .. entry.Note.IsInGlossary ? [new DestinationPiece(entry.Note.Id)] : Array.Empty<ParagraphPiece>(),
                _pieces.Words($"{entry.Term}:", bold, term) with { Link = $"#{entry.Note.MarkId}", LinkDescription = entry.Term },
                _pieces.Words(" ", bold, term),
                .. _pieces.InLine(entry.Words, _style.Notes.SizePt),
            ],
            Hanging with { LeadingPt = _style.Notes.LeadingPt, KeepWithNext = isKept }));
        return Item(
            new StructureElement(StructureType.Link, [new StructureContent([term])]) { Classes = [line.Part.Name()] },
            new StructureElement(StructureType.P, new InlineStructure(_copy).Of(entry.Words)));
    }

    private ParagraphFormat Hanging => new(_style.Text.LeadingPt)
    {
        LeftIndentPt = _style.ClauseIndentPt,
        Alignment = _style.Text.Alignment == TextAlignment.Left ? Alignment.Left : Alignment.Justified,
        Hyphenate = _style.Text.Hyphenate,
        KeepTogether = true,
    };

    private static StructureElement Item(StructureNode label, StructureElement body) => new(
        StructureType.LI, [new StructureElement(StructureType.Lbl, [label]), new StructureElement(StructureType.LBody, [body])]);
}
