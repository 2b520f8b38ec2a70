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
using Bukharin.Publish.Writers.Matter;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>What a sheet for a classroom has behind the text: questions with room for answers, and the glossary; each line with its tag.</summary>
internal sealed class ClassroomSheet
{
    /// <summary>Destination of the questions.</summary>
    public const string QuestionsDestination = "edition:questions";

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
        if (!matter.Questions.IsEmpty)
        {
            if (sheet._style.TitlePages.Opening != OpeningForm.Head)
            {
                // A page of its own, to be handed in.
                sheet._items.Add(new GalleyBreak(PageBreakKind.NextPage));
            }

            sheet.Section(
                matter.QuestionsHeading, TitlePart.QuestionsHeading, QuestionsDestination, matter.Questions.Select((question, i) => sheet.Question(question, matter.Answers[i], ClassroomMatter.Label(i))));
        }

        if (!matter.Glossary.IsEmpty)
        {
            sheet.Section(matter.GlossaryHeading, TitlePart.GlossaryHeading, GlossaryDestination, matter.Glossary.Select((entry, i) => sheet.Entry(entry, isKept: i < FirstEntries && i + 1 < matter.Glossary.Length)));
        }

        return (sheet._items.ToImmutable(), sheet._sections.ToImmutable());
    }

    /// <summary>A heading and a list.</summary>
    private void Section(string words, TitlePart part, string destination, IEnumerable<StructureElement> items)
    {
        var style = new HeadingSetting(1, _copy.Style);
        var line = new TitleLine(part);
        _items.Add(new GalleyParagraph(
            [new DestinationPiece(destination), _pieces.Words(words, _fonts.Heading(style, default), line)],
            ParagraphFormats.Heading(style) with { SpaceBeforePt = style.SpaceBeforePt },
            RunningHead: words));
        var heading = new StructureElement(StructureType.H1, [new StructureContent([line])]) { Classes = [StructureClass.Of(part)] };

        // ISO 14289-1, 7.6: a list whose items have labels says how they are numbered.
        var list = new StructureElement(StructureType.L, [.. items]) { Numbering = ListNumbering.Decimal };
        _sections.Add(new StructureElement(StructureType.Sect, [heading, list]) { Classes = [ContainerNames.Matter] });
    }

    private StructureElement Question(string words, string answer, string label)
    {
        var (number, line) = (new TitleLine(TitlePart.Question), new TitleLine(TitlePart.Question));
        _items.Add(new GalleyParagraph(
            [
                _pieces.Words(label, _fonts.Label(default, _style.Text.SizePt), number), new IndentPiece(),
                _pieces.Words(answer.Length == 0 ? words : $"{words} ", _fonts.Text(default, _style.Text.SizePt), line),
                .. answer.Length == 0 ? Array.Empty<ParagraphPiece>() : [_pieces.Words(answer, _fonts.Text(new RunFormat(Emphasis: true), _style.Text.SizePt), line)],
            ],
            answer.Length == 0 ? Hanging with { LinesBelow = ClassroomMatter.AnswerLines } : Hanging with { SpaceAfterPt = _style.Text.LeadingPt / 2 }));
        return Item(
            new StructureContent([number]),
            new StructureElement(StructureType.P, [new StructureContent([line])]) { Classes = [StructureClass.Of(TitlePart.Question)] });
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
