using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>Builds the structure tree of a book from its document, before there are pages.</summary>
/// <remarks>
/// A note stands behind the paragraph that has its mark, so that it is read between two sentences and not within one. Headings
/// are ranked as they come, for no rank may be skipped (ISO 14289-1, 7.4.2).
/// </remarks>
internal sealed class StructureBuilder
{
    private const int LowestHeading = 6;

    private readonly PreparedCopy _copy;
    private readonly InlineStructure _inlines;
    private readonly HeadingRanks _ranks = new();

    // Headings in a note rank below the heading that the note stands under.
    private HeadingRanks? _noteRanks;

    private StructureBuilder(PreparedCopy copy)
    {
        _copy = copy;
        _inlines = new InlineStructure(copy);
    }

    /// <summary>The tree of a book.</summary>
    /// <param name="copy">The text.</param>
    /// <param name="opening">Half-title, title page and imprint.</param>
    /// <param name="classroom">The sections of what is there for a classroom.</param>
    /// <param name="closing">Credit and colophon.</param>
    public static StructureElement Build(
        PreparedCopy copy, ImmutableArray<GalleyItem> opening, ImmutableArray<StructureNode> classroom, ImmutableArray<GalleyItem> closing) => new(
        StructureType.Document,
        [.. TitleStructure.Of(opening), .. new StructureBuilder(copy).Blocks(copy.Document.Blocks), .. classroom, .. TitleStructure.Of(closing)])
    {
        // How the source writes its punctuation is true of the text as a whole.
        Classes = copy.SourcePunctuation is { } punctuation ? [.. punctuation.Split(' ')] : [],
    };

    private ImmutableArray<StructureNode> Blocks(ImmutableArray<Block> blocks)
    {
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Clause first)
            {
                var items = ImmutableArray.CreateBuilder<StructureNode>();
                for (; i < blocks.Length && blocks[i] is Clause clause; i++)
                {
                    items.Add(Item(
                        new StructureElement(StructureType.Lbl, InlineStructure.OfLabel(clause.Label, Content(clause.Label))) { Id = clause.Label.Id },
                        clause.Blocks,
                        clause.IsLiftedFromLine ? [ContainerNames.RunIn] : []));
                }

                i--;
                nodes.Add(new StructureElement(StructureType.L, items.ToImmutable()) { Numbering = LabelNumbering.Of(first.Label) });
                continue;
            }

            Add(nodes, blocks[i]);
        }

        return nodes.ToImmutable();
    }

    private void Add(ImmutableArray<StructureNode>.Builder nodes, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddLine(nodes, StructureType.P, id: null, [], _copy.Runs(paragraph));
                break;
            case Heading heading:
                var rank = Rank(heading);
                AddLine(
                    nodes,
                    StructureType.H1 + rank - 1,
                    heading.Id,
                    rank == heading.Level ? [] : [BlockNames.OfLevel(heading.Level)],
                    _copy.Runs(heading));
                break;
            case Division division:
                nodes.Add(new StructureElement(Part(division.Role), Blocks(division.Blocks)) { Classes = [ContainerNames.Of(division.Role)] });
                break;
            case BlockQuote quote:
                nodes.Add(new StructureElement(StructureType.BlockQuote, Blocks(quote.Blocks)));
                break;
            case DefinitionList list:
                nodes.Add(new StructureElement(StructureType.L, [.. list.Items.Select(Item)]) { Numbering = ListNumbering.None, Classes = [ContainerNames.Definitions] });
                break;
            case CodeBlock code:
                nodes.Add(new StructureElement(StructureType.Div, Blocks(ImmutableArray<Block>.CastUp(code.Paragraphs))) { Classes = [ContainerNames.Code] });
                break;
            case BulletList list:
                nodes.Add(new StructureElement(
                    StructureType.L, [.. list.Items.Select(item => Item(new StructureElement(StructureType.Lbl, [Content(item)]), item.Blocks, []))])
                {
                    Numbering = ListNumbering.Disc,
                });
                break;
            case Table table:
                nodes.Add(Table(table));
                break;
            case Figure figure:
                nodes.Add(Figure(figure));
                break;
            case ThematicBreak:
                nodes.Add(new StructureElement(StructureType.P, [Content(block)]) { Classes = [BlockNames.Break] });
                break;
            default:
                throw new UnreachableException($"No structure for {block.GetType().Name}.");
        }
    }

    private StructureElement Table(Table table)
    {
        var kids = ImmutableArray.CreateBuilder<StructureNode>();
        if (table.Caption is { } caption)
        {
            kids.Add(new StructureElement(StructureType.Caption, Blocks([caption])));
        }

        foreach (var (type, isHead) in (ReadOnlySpan<(StructureType, bool)>)[(StructureType.THead, true), (StructureType.TBody, false)])
        {
            ImmutableArray<StructureNode> rows = [.. table.Rows.Where(row => row.IsHead == isHead).Select(row => Row(row, table.Columns))];
            if (!rows.IsEmpty)
            {
                kids.Add(new StructureElement(type, rows));
            }
        }

        return new StructureElement(StructureType.Table, kids.ToImmutable());
    }

    /// <summary>A picture beside its caption, not around it: whoever hears what is said in the place of a picture hears the caption too.</summary>
    private StructureElement Figure(Figure figure)
    {
        var kids = ImmutableArray.CreateBuilder<StructureNode>();
        if (!figure.IsDecorative)
        {
            kids.Add(new StructureElement(StructureType.Figure, [Content(figure)]) { Alternative = figure.Description });
        }

        if (figure.Caption is { } caption)
        {
            kids.Add(new StructureElement(StructureType.Caption, Blocks([caption])));
        }

        if (figure.Credit is { } credit)
        {
            kids.Add(new StructureElement(StructureType.Div, Blocks([credit])) { Classes = [ContainerNames.PictureCredit] });
        }

        return new StructureElement(StructureType.Div, kids.ToImmutable())
        {
            Classes = figure.WidthPercent is { } width ? [ContainerNames.Figure, BlockNames.OfWidth(width)] : [ContainerNames.Figure],
        };
    }

    private StructureElement Row(TableRow row, ImmutableArray<ColumnAlignment> columns) => new(
        StructureType.TR,
        [
            .. row.Cells.Select((cell, i) => new StructureElement(row.IsHead ? StructureType.TH : StructureType.TD, Blocks(cell.Blocks))
            {
                Alignment = columns[i] switch
                {
                    ColumnAlignment.Left => CellAlignment.Start,
                    ColumnAlignment.Center => CellAlignment.Center,
                    ColumnAlignment.Right => CellAlignment.End,
                    _ => null,
                },
            }),
        ]);

    private StructureElement Item(StructureElement label, ImmutableArray<Block> blocks, ImmutableArray<string> classes) =>
        new(StructureType.LI, [label, new StructureElement(StructureType.LBody, Blocks(blocks))]) { Classes = classes };

    /// <summary>A term with its definitions: an item without a label, so that a term may have notes.</summary>
    private StructureElement Item(DefinitionItem item) => new(StructureType.LI,
    [
        new StructureElement(StructureType.LBody,
        [
            new StructureElement(StructureType.Div, Blocks([item.Term])) { Classes = [ContainerNames.Term] },
            .. item.Definitions.Select(definition => new StructureElement(StructureType.Div, Blocks(definition.Blocks)) { Classes = [ContainerNames.Definition] }),
        ]),
    ]);

    /// <summary>Adds a paragraph or a heading, and the notes whose marks it has.</summary>
    private void AddLine(
        ImmutableArray<StructureNode>.Builder nodes, StructureType type, string? id, ImmutableArray<string> classes, ImmutableArray<Run> runs)
    {
        nodes.Add(new StructureElement(type, _inlines.Of(runs)) { Id = id, Classes = classes });
        foreach (var run in runs)
        {
            if (run is MarkRun { Note.IsInGlossary: false } mark)
            {
                nodes.Add(Note(mark.Note));
            }
        }
    }

    /// <summary>A note; its mark is its label, and leads back to the text.</summary>
    private StructureElement Note(Copy.Footnote note)
    {
        _noteRanks = new HeadingRanks();
        var body = Blocks(note.Blocks);
        _noteRanks = null;
        var label = new StructureElement(StructureType.Lbl, [new StructureElement(StructureType.Link, [Content(note)])]);
        return new StructureElement(StructureType.Note, [label, .. body]) { Id = note.Id, Classes = StructureClass.Of(note) };
    }

    private int Rank(Heading heading)
    {
        var rank = _noteRanks is null ? _ranks.Next(heading.Level) : _ranks.Rank + _noteRanks.Next(heading.Level);
        return Math.Min(rank, LowestHeading);
    }

    private static StructureType Part(DivisionRole role) => role switch
    {
        DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary
            or DivisionRole.Source or DivisionRole.Imprint => StructureType.Sect,
        DivisionRole.Byline or DivisionRole.Opener or DivisionRole.Salute or DivisionRole.Closer or DivisionRole.Signed
            or DivisionRole.Dateline => StructureType.Div,
        _ => throw new UnreachableException($"No structure for {role}."),
    };

    private static StructureContent Content(object tag) => new([tag]);
}
