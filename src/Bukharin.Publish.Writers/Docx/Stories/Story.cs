using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Docx.Numbering;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes blocks as paragraphs: those of the text, or those of one note.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="relationships">The relationships of the part that the story is in.</param>
/// <param name="note">The note that this is the story of, or null for the text.</param>
internal sealed partial class Story(StoryContext context, PartRelationships relationships, Footnote? note)
{
    // Ornament enough for a break, and no words. Tracked out by its style: no spaces for layout.
    private const string Asterisks = "***";

    // Between the title, or the contents below it, and the text; sheets have no line to spare.
    private const double LinesAboveText = 1.5;

    private readonly RunWriter _runWriter = new(context, relationships);
    private readonly HeadingRanks _headings = new();

    private StoryParagraphs Paragraphs => field ??= new StoryParagraphs(context, _runWriter, note)
    {
        LinesAtHead = note is null && (context.Contents.IsAnyListThere || context.Copy.Style.Pdf.TitlePages.Opening != OpeningForm.Head) ? LinesAboveText : 0,
    };

    private StructureMarks Marks => Paragraphs.Marks;

    private DocxStyle Look => context.Copy.Style.Docx;

    /// <summary>Writes blocks.</summary>
    /// <returns>Their paragraphs and tables; at least one paragraph, and none of them empty, unless a note or a cell says nothing.</returns>
    public ImmutableArray<OpenXmlElement> Write(ImmutableArray<Block> blocks)
    {
        var items = CopyItems.Of(blocks);
        if (note is not null)
        {
            Write(items, default);
        }
        else
        {
            // What stands outside of it (title, credit) is the edition's and none of the text.
            Contain(ContainerNames.Text, () => WriteChapters(items));
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

    private void WriteChapters(ImmutableArray<CopyItem> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (context.Copy.Style.NoteNumbering == NoteNumberingForm.Chapter && Paragraphs.Last is not null && Chapters.Begin(items[i].Node, i > 0 ? items[i - 1].Node : null))
            {
                // A section ends with a paragraph, and never in a table.
                Paragraphs.EndTable();
                context.SectionEnds.Add(Paragraphs.Last);
            }

            Write(items[i], default);
            KeepLetterLines(items, i);
        }
    }

    private void Write(ImmutableArray<CopyItem> items, StoryPlace place)
    {
        for (var i = 0; i < items.Length; i++)
        {
            Write(items[i], place);
            KeepLetterLines(items, i);
        }
    }

    private void Write(CopyItem item, StoryPlace place)
    {
        switch (item)
        {
            case CopyLine { Node: Heading heading }:
                WriteHeading(heading, place);
                break;
            case CopyLine line:
                var paragraph = Paragraphs.Begin(place, line);
                if (line.Node is Paragraph words)
                {
                    _runWriter.Write(context.Copy.Runs(words), paragraph);
                }

                break;
            case CopyClauses clauses:
                Write(clauses.Items, place);
                break;
            case CopyContainer { Name: { } name } container:
                Contain(name, () => WriteContainer(container, place));
                break;
            case CopyContainer entry:
                Write(entry.Items, place);
                break;
            case CopyObject { Node: Table table }:
                new TableStory(context, Paragraphs, _runWriter).Write(table, place);
                break;
            case CopyObject { Node: Figure figure }:
                Contain(ContainerNames.Figure, () => WriteFigure(figure, place));
                break;
            case CopyObject { Node: ThematicBreak, Ends: var ends }:
                var look = Paragraphs.BulletedLook(place);
                look.KeepNext = ends ? new W.KeepNext { Val = false } : null;
                Paragraphs.Begin(look, StyleIds.ThematicBreak).AppendChild(new W.Run(new W.Text(Asterisks)));
                break;
            default:
                throw new UnreachableException($"No paragraph for {item.Node.GetType().Name}.");
        }
    }

    private void WriteContainer(CopyContainer container, StoryPlace place)
    {
        switch (container.Node)
        {
            case Division division:
                WriteDivision(division, container.Items, place);
                break;
            case BulletItem:
                Paragraphs.Bullets.Add((Math.Min(place.ListDepth, BulletNumbering.Levels) - 1, place.LeftPt));
                Write(container.Items, place);
                Paragraphs.Bullets.Clear();
                break;
            case LineBlock or CodeBlock when note is not null:
                WriteLinesOfNote(container.Items, Inside(container, place));
                break;
            default:
                Write(container.Items, Inside(container, place));
                break;
        }
    }

    /// <summary>Writes stanzas, or paragraphs of code, with a line between two: the text has a style for them, with its white, and a note has one style.</summary>
    private void WriteLinesOfNote(ImmutableArray<CopyItem> items, StoryPlace place)
    {
        foreach (var item in items)
        {
            Paragraphs.Space(ReferenceEquals(item, items[0]) ? 0 : 1);
            Write(item, place);
        }
    }

    /// <summary>The place of what stands in a container.</summary>
    private StoryPlace Inside(CopyContainer container, StoryPlace place) => container.Node switch
    {
        Clause clause => InsideClause(clause.Label.Level, container.SharesLine, place),
        BlockQuote => place.Inside(Look, Look.QuoteIndentPt, Look.QuoteIndentPt) with { Container = ContainerKind.Quote },
        LineBlock => place.Inside(Look, Look.QuoteIndentPt + PlaceStyles.IndentPt(place, context.Copy.Style)) with { Container = ContainerKind.Verse },
        CodeBlock => place.Inside(Look, Look.QuoteIndentPt) with { Container = ContainerKind.Code },
        BulletList => place.Inside(Look, Look.ClauseIndentPt) with { Container = ContainerKind.List, ListDepth = place.ListDepth + 1 },
        DefinitionList => place,
        Paragraph => place with { Container = ContainerKind.Term },
        Definition => place.Inside(Look, Look.ClauseIndentPt) with { Container = ContainerKind.Definition },
        _ => throw new UnreachableException($"No place in {container.Node.GetType().Name}."),
    };

    private StoryPlace InsideClause(int level, bool sharesLine, StoryPlace place)
    {
        var inside = place with { Container = ContainerKind.Clause, ClauseLevel = level };
        for (var levels = Math.Max(1, level - place.ClauseLevel); levels > 0; levels--)
        {
            inside = inside.Inside(Look, Look.ClauseIndentPt);
        }

        return inside with { LabelsPt = sharesLine ? [.. place.LabelsPt, inside.LeftPt] : [inside.LeftPt] };
    }

    private void WriteHeading(Heading heading, StoryPlace place)
    {
        var rank = _headings.Next(heading.Level);
        var paragraph = Paragraphs.Begin(Paragraphs.BulletedLook(place), StyleIds.Heading(rank));
        if (rank != heading.Level)
        {
            Marks.Point(StructureBookmarks.OfLevel(heading.Level), paragraph);
        }

        var ends = new[]
        {
            EntryOf(heading.Id) is { } entry ? context.Contents.Add(entry, paragraph, context.Bookmarks) : null,
            context.Bookmarks.Open(heading.Id),
        }.OfType<(W.BookmarkStart Start, W.BookmarkEnd End)>().ToList();
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.Start));
        _runWriter.Write(context.Copy.Runs(heading), paragraph);
        ends.ForEach(bookmark => paragraph.AppendChild(bookmark.End));
    }

    private void WriteDivision(Division division, ImmutableArray<CopyItem> items, StoryPlace place)
    {
        switch (division.Role)
        {
            case DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary:
                Apart(division, () => WritePart(division, items, place));
                break;
            case DivisionRole.Work or DivisionRole.Opener:
                Apart(division, () => Write(items, place));
                break;
            case DivisionRole.Epigraph:
                var indentPt = context.Copy.Style.Parts[division.Role].Indent * Look.Page.MeasurePt;
                Write(items, place.Inside(Look, indentPt) with { Container = ContainerKind.Role, Role = division.Role });
                break;
            case DivisionRole.Attribution:
                WriteAttribution(division, items, place);
                break;
            case DivisionRole.Closer:
                Apart(division, () => WriteCloser(items, place));
                break;
            case DivisionRole.Source when place.Role == DivisionRole.Headnote:
                Write(items, place);
                break;
            default:
                Write(items, place with { Container = ContainerKind.Role, Role = division.Role });
                break;
        }
    }

    /// <summary>Writes a division of running text with the white around it; what is made of lines has it in its style.</summary>
    private void Apart(Division division, Action write)
    {
        var look = context.Copy.Style.Parts[division.Role];
        Paragraphs.Space(look.LinesBefore);
        write();
        Paragraphs.Space(look.LinesAfter);
    }

    private void WritePart(Division division, ImmutableArray<CopyItem> items, StoryPlace place)
    {
        if (EntryOf(context.Copy.Sections.Of(division)?.Id) is { } entry)
        {
            Paragraphs.PartTitles.Add(entry);
        }

        Write(items, place);
    }

    /// <summary>The entry of the contents for a section, fit for XML; null where they do not list it.</summary>
    private ContentsTitle? EntryOf(string? id) => context.Contents.EntryOf(id) is { } entry ? entry with { Title = context.Plain(entry.Title) } : null;

    private void WriteFigure(Figure figure, StoryPlace place)
    {
        var story = new FigureStory(context, Paragraphs, relationships);
        story.WritePicture(figure, place);
        if (figure.Caption is { } caption)
        {
            Contain(ContainerNames.Caption, () =>
            {
                var paragraph = story.Begin(place, StyleIds.FigureCaption, leadsIn: figure.Credit is not null);
                context.Contents.AddCaption(figure, paragraph, context);
                _runWriter.Write(context.Copy.Runs(caption), paragraph);
            });
        }

        if (figure.Credit is { } credit)
        {
            Contain(ContainerNames.PictureCredit, () => _runWriter.Write(context.Copy.Runs(credit), story.Begin(place, StyleIds.PictureCredit, leadsIn: false)));
        }
    }
}
