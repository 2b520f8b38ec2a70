using System.Collections.Immutable;
using Bukharin.Publish.Model;
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
using Bukharin.Publish.Writers.Matter;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>What a sheet for a classroom has behind the text: questions with room for answers, and the glossary; each line with its tag.</summary>
internal sealed class ClassroomSheet
{
    /// <summary>Destination of the questions.</summary>
    public const string QuestionsDestination = "edition:questions";

    /// <summary>Destination of the word bank.</summary>
    public const string WordsDestination = "edition:words";

    /// <summary>Destination of the tasks.</summary>
    public const string TasksDestination = "edition:tasks";

    /// <summary>Destination of the glossary.</summary>
    public const string GlossaryDestination = "edition:glossary";

    // A heading with fewer entries below it looks lost at the foot of a page.
    private const int FirstEntries = 2;

    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly ImmutableArray<StructureNode>.Builder _sections = ImmutableArray.CreateBuilder<StructureNode>();
    private readonly PreparedCopy _copy;
    private readonly PdfStyle _style;
    private readonly PdfFonts _fonts;
    private readonly RunPieces _pieces;

    private ClassroomSheet(PreparedCopy copy, PdfFonts fonts)
    {
        (_copy, _style, _fonts) = (copy, copy.Style.Pdf, fonts);
        _pieces = new RunPieces(copy, fonts, PrintedMarks.First(copy));
    }

    /// <summary>Sets what a copy has; nothing where its style has nothing.</summary>
    /// <returns>The items, and the sections of the structure tree that have a place for their tags.</returns>
    public static (ImmutableArray<GalleyItem> Items, ImmutableArray<StructureNode> Structure) Of(PreparedCopy copy, PdfFonts fonts)
    {
        var sheet = new ClassroomSheet(copy, fonts);
        var matter = copy.Classroom;
        if ((matter.Words.Length > 0 || !matter.Questions.IsEmpty || !matter.Tasks.IsEmpty) && sheet._style.TitlePages.Opening != OpeningForm.Head)
        {
            // A page of its own, to be handed in.
            sheet._items.Add(new GalleyBreak(PageBreakKind.NextPage));
        }

        if (matter.Words.Length > 0)
        {
            sheet.WordBank(matter);
        }

        sheet.Questions(matter.Questions, matter.QuestionsHeading, (TitlePart.QuestionsHeading, TitlePart.Question), QuestionsDestination);
        sheet.Questions(matter.Tasks, matter.TasksHeading, (TitlePart.TasksHeading, TitlePart.Task), TasksDestination);
        if (!matter.Glossary.IsEmpty)
        {
            sheet.Section(matter.GlossaryHeading, TitlePart.GlossaryHeading, GlossaryDestination, matter.Glossary.Select((entry, i) => sheet.Entry(entry, isKept: i < FirstEntries && i + 1 < matter.Glossary.Length)));
        }

        return (sheet._items.ToImmutable(), sheet._sections.ToImmutable());
    }

    /// <summary>A heading and a list.</summary>
    private void Section(string words, TitlePart part, string destination, IEnumerable<StructureElement> items)
    {
        var heading = Heading(words, part, destination);

        // ISO 14289-1, 7.6: a list whose items have labels says how they are numbered.
        AddSection(heading, new StructureElement(StructureType.L, [.. items]) { Numbering = ListNumbering.Decimal });
    }

    private void AddSection(StructureElement heading, StructureElement below) =>
        _sections.Add(new StructureElement(StructureType.Sect, [heading, below]) { Classes = [ContainerNames.Matter] });

    private StructureElement Heading(string words, TitlePart part, string destination)
    {
        var style = new HeadingSetting(1, _copy.Style);
        var line = new TitleLine(part);
        _items.Add(new GalleyParagraph(
            [new DestinationPiece(destination), _pieces.Words(words, _fonts.Heading(style, default), line)],
            ParagraphFormats.Heading(style) with { SpaceBeforePt = style.SpaceBeforePt },
            RunningHead: words));
        return new StructureElement(StructureType.H1, [new StructureContent([line])]) { Classes = [StructureClass.Of(part)] };
    }

    /// <summary>Words in a frame.</summary>
    private void WordBank(ClassroomMatter matter)
    {
        var heading = Heading(matter.WordsHeading, TitlePart.WordsHeading, WordsDestination);
        var (line, inset) = (new TitleLine(TitlePart.WordBank), _style.Text.SizePt);
        _items.Add(new GalleyParagraph(
            [_pieces.Words(matter.Words, _fonts.Text(default, _style.Text.SizePt), line)],
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
        AddSection(heading, new StructureElement(StructureType.P, [new StructureContent([line])]) { Classes = [StructureClass.Of(TitlePart.WordBank)] });
    }

    private void Questions(ImmutableArray<Question> questions, string heading, (TitlePart Heading, TitlePart Item) parts, string destination)
    {
        if (!questions.IsEmpty)
        {
            Section(heading, parts.Heading, destination, questions.Select((question, i) => Question(question, ClassroomMatter.Label(i), parts.Item)));
        }
    }

    private StructureElement Question(Question question, string label, TitlePart part)
    {
        var (number, line) = (new TitleLine(part), new TitleLine(part));
        var size = _style.Text.SizePt;
        _items.Add(new GalleyParagraph(
            [
                _pieces.Words(label, _fonts.Label(default, size), number), new IndentPiece(),
                _pieces.Words(question.Answer is null ? question.Ask : $"{question.Ask} ", _fonts.Text(default, size), line),
                .. question.Answer is { } answer ? [_pieces.Words(answer, _fonts.Text(Stress.Of(_copy.Style), size), line)] : Array.Empty<ParagraphPiece>(),
            ],
            question.Answer is null ? Hanging with { LinesBelow = ClassroomMatter.AnswerLines } : Hanging with { SpaceAfterPt = _style.Text.LeadingPt / 2 }));
        return Item(
            new StructureContent([number]),
            new StructureElement(StructureType.P, [new StructureContent([line])]) { Classes = [StructureClass.Of(part)] });
    }

    private StructureElement Entry(GlossaryEntry entry, bool isKept)
    {
        var term = new TitleLine(TitlePart.GlossaryTerm);
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
            new StructureElement(StructureType.Link, [new StructureContent([term])]) { Classes = [StructureClass.Of(TitlePart.GlossaryTerm)] },
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
