using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Labels;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes blocks as paragraphs: those of the text, or those of one note.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="relationships">The relationships of the part that the story is in.</param>
/// <param name="note">The note that this is the story of, or null for the text.</param>
internal sealed class Story(StoryContext context, PartRelationships relationships, Footnote? note)
{
    // Ornament enough for a break, and no words. Tracked out by its style: no spaces for layout.
    private const string Asterisks = "***";

    private const double LinesBelowContents = 1.5;

    private readonly RunWriter _runWriter = new(context, relationships);
    private readonly HeadingRanks _headings = new();

    private StoryParagraphs Paragraphs => field ??= new StoryParagraphs(context, _runWriter, note)
    {
        LinesAtHead = note is null && context.Copy.Style.Docx.Contents ? LinesBelowContents : 0,
    };

    private StructureMarks Marks => Paragraphs.Marks;

    private DocxStyle Look => context.Copy.Style.Docx;

    /// <summary>Writes blocks.</summary>
    /// <returns>Their paragraphs and tables; at least one paragraph, and none of them empty, unless a note or a cell says nothing.</returns>
    public ImmutableArray<OpenXmlElement> Write(ImmutableArray<Block> blocks)
    {
        if (note is not null)
        {
            Write(blocks, default);
        }
        else
        {
            // What stands outside of it (title, credit) is the edition's and none of the text.
            Contain(ContainerNames.Text, () => WriteChapters(blocks));
        }

        return Paragraphs.Finish();
    }

    /// <summary>Writes something with marks around it that say what it is.</summary>
    private void Contain(string what, Action write)
    {
        var end = Marks.Open(what);
        write();
        Marks.Close(end);
    }

    private void WriteChapters(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (context.Copy.Style.NoteNumbering == NoteNumberingForm.Chapter && Paragraphs.Last is not null && Chapters.Begin(blocks, i))
            {
                // A section ends with a paragraph, and never in a table.
                Paragraphs.EndTable();
                context.SectionEnds.Add(Paragraphs.Last);
            }

            Write(blocks[i], default, leadsIn: false);
        }
    }

    private void Write(ImmutableArray<Block> blocks, StoryPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var leadsIn = place.ClauseLevel > 0 && i + 1 < blocks.Length && blocks[i + 1] is Clause;
            Write(blocks[i], place, leadsIn);
        }
    }

    private void Write(Block block, StoryPlace place, bool leadsIn)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _runWriter.Write(context.Copy.Runs(paragraph), Paragraphs.Begin(place, leadsIn));
                break;
            case Heading heading:
                WriteHeading(heading, place);
                break;
            case Clause clause:
                Contain(ContainerNames.Of(clause), () => WriteClause(clause, place));
                break;
            case Division division:
                Contain(ContainerNames.Of(division.Role), () => WriteDivision(division, place));
                break;
            case BlockQuote quote:
                Contain(ContainerNames.Quote, () => Write(
                    quote.Blocks, place.Inside(Look, Look.QuoteIndentPt, Look.QuoteIndentPt) with { Container = ContainerKind.Quote }));
                break;
            case DefinitionList list:
                Contain(ContainerNames.Definitions, () => WriteDefinitions(list, place));
                break;
            case LineBlock verse:
                Contain(ContainerNames.Verse, () => WriteLines(verse.Stanzas, place.Inside(Look, Look.QuoteIndentPt) with { Container = ContainerKind.Verse }));
                break;
            case CodeBlock code:
                Contain(ContainerNames.Code, () => WriteLines(code.Paragraphs, place.Inside(Look, Look.QuoteIndentPt) with { Container = ContainerKind.Code }));
                break;
            case BulletList list:
                Contain(ContainerNames.List, () => WriteList(list, place));
                break;
            case Table table:
                new TableStory(context, Paragraphs, _runWriter).Write(table, place);
                break;
            case Figure figure:
                Contain(ContainerNames.Figure, () => WriteFigure(figure, place));
                break;
            case ThematicBreak:
                Paragraphs.Begin(Paragraphs.BulletedLook(place), StyleIds.ThematicBreak).AppendChild(new W.Run(new W.Text(Asterisks)));
                Paragraphs.OpensText = true;
                break;
            default:
                throw new UnreachableException($"No paragraph for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading, StoryPlace place)
    {
        var rank = _headings.Next(heading.Level);
        var paragraph = Paragraphs.Begin(Paragraphs.BulletedLook(place), StyleIds.Heading(rank));
        if (rank != heading.Level)
        {
            Marks.Point(StructureBookmarks.OfLevel(heading.Level), paragraph);
        }

        var title = context.Plain(context.Copy.PlainText(heading)).Trim();
        var ends = new[]
        {
            note is null && title.Length > 0 ? context.Contents.Add(rank, title, paragraph, context.Bookmarks) : null,
            context.Bookmarks.Open(heading.Id),
        }.OfType<(W.BookmarkStart Start, W.BookmarkEnd End)>().ToList();
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.Start));
        _runWriter.Write(context.Copy.Runs(heading), paragraph);
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.End));
        Paragraphs.OpensText = true;
    }

    private void WriteClause(Clause clause, StoryPlace place)
    {
        var inside = place with { Container = ContainerKind.Clause, ClauseLevel = clause.Label.Level };
        for (var levels = Math.Max(1, clause.Label.Level - place.ClauseLevel); levels > 0; levels--)
        {
            inside = inside.Inside(Look, Look.ClauseIndentPt);
        }

        Paragraphs.Labels.Add(clause.Label, inside.LeftPt);
        if (LabelLines.Of(clause.Blocks) == LabelLine.Own)
        {
            Paragraphs.Begin(inside, leadsIn: clause.Blocks.Length > 0, isLabelAlone: true);
        }

        Write(clause.Blocks, inside);
    }

    private void WriteDivision(Division division, StoryPlace place)
    {
        switch (division.Role)
        {
            case DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary:
                Apart(division, () => WritePart(division, place));
                break;
            case DivisionRole.Opener:
                Apart(division, () => Write(division.Blocks, place));
                break;
            case DivisionRole.Epigraph:
                var indentPt = context.Copy.Style.Parts[division.Role].Indent * Look.Page.MeasurePt;
                Write(division.Blocks, place.Inside(Look, indentPt) with { Container = ContainerKind.Role, Role = division.Role });
                break;
            case DivisionRole.Attribution:
                WriteAttribution(division, place);
                break;
            case DivisionRole.Closer:
                Apart(division, () => WriteCloser(division.Blocks, place));
                break;
            default:
                Write(division.Blocks, place with { Container = ContainerKind.Role, Role = division.Role });
                break;
        }

        Paragraphs.OpensText = true;
    }

    /// <summary>Writes whose the words of a quotation are: beside them, and with the white below that they have.</summary>
    private void WriteAttribution(Division division, StoryPlace place)
    {
        Paragraphs.KeepLast();
        Write(division.Blocks, place with { Container = ContainerKind.Role, Role = division.Role });
        var parts = context.Copy.Style.Parts;
        Paragraphs.Space(place switch
        {
            { Container: ContainerKind.Quote } => parts[ContainerNames.Quote].LinesAfter,
            { Container: ContainerKind.Role, Role: DivisionRole.Epigraph } => parts[DivisionRole.Epigraph].LinesAfter,
            _ => parts[DivisionRole.Attribution].LinesAfter,
        });
    }

    /// <summary>Writes a division of running text with the white around it; what is made of lines has it in its style.</summary>
    private void Apart(Division division, Action write)
    {
        var look = context.Copy.Style.Parts[division.Role];
        Paragraphs.Space(look.LinesBefore);
        Paragraphs.OpensText = true;
        write();
        Paragraphs.Space(look.LinesAfter);
    }

    private void WritePart(Division division, StoryPlace place)
    {
        if (note is null && PartTitle.Of(division, context) is { } title)
        {
            Paragraphs.PartTitles.Add(title);
        }

        Write(division.Blocks, place);
    }

    private void WriteCloser(ImmutableArray<Block> blocks, StoryPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Valediction.Is(blocks[i], context.Copy))
            {
                Write(blocks[i], place with { Container = ContainerKind.Role, Role = DivisionRole.Closer }, leadsIn: false);
                continue;
            }

            Write(blocks[i], place, leadsIn: i + 1 < blocks.Length && blocks[i + 1] is Division);
        }
    }

    private void WriteDefinitions(DefinitionList list, StoryPlace place)
    {
        foreach (var item in list.Items)
        {
            Contain(ContainerNames.Term, () => _runWriter.Write(context.Copy.Runs(item.Term), Paragraphs.Begin(place with { Container = ContainerKind.Term }, leadsIn: true)));
            foreach (var definition in item.Definitions)
            {
                Contain(ContainerNames.Definition, () => Write(definition.Blocks, place.Inside(Look, Look.ClauseIndentPt) with { Container = ContainerKind.Definition }));
            }
        }
    }

    private void WriteFigure(Figure figure, StoryPlace place)
    {
        var story = new FigureStory(context, Paragraphs, relationships);
        story.WritePicture(figure, place);
        if (figure.Caption is { } caption)
        {
            Contain(ContainerNames.Caption, () => _runWriter.Write(context.Copy.Runs(caption), story.Begin(place, StyleIds.FigureCaption, leadsIn: figure.Credit is not null)));
        }

        if (figure.Credit is { } credit)
        {
            Contain(ContainerNames.PictureCredit, () => _runWriter.Write(context.Copy.Runs(credit), story.Begin(place, StyleIds.PictureCredit, leadsIn: false)));
        }

        Paragraphs.OpensText = true;
    }

    private void WriteLines(ImmutableArray<Paragraph> paragraphs, StoryPlace place)
    {
        foreach (var paragraph in paragraphs)
        {
            _runWriter.Write(context.Copy.Runs(paragraph), Paragraphs.Begin(place, leadsIn: false));
        }
    }

    private void WriteList(BulletList list, StoryPlace place)
    {
        var inside = place.Inside(Look, Look.ClauseIndentPt) with { Container = ContainerKind.List, ListDepth = place.ListDepth + 1 };
        foreach (var item in list.Items)
        {
            Paragraphs.Bullets.Add((Math.Min(inside.ListDepth, BulletNumbering.Levels) - 1, inside.LeftPt));
            Contain(ContainerNames.Item, () => Write(item.Blocks, inside));
            Paragraphs.Bullets.Clear();
        }
    }
}
