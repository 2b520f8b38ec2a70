using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>Builds the structure tree of a book while its galley is composed, block by block in the same walk, before there are pages.</summary>
/// <param name="copy">The text.</param>
/// <param name="composeNote">Composes the blocks of a note, and builds their structure by that.</param>
/// <remarks>
/// A note stands behind the paragraph that has its mark, so that it is read between two sentences and not within one. Headings
/// are ranked as they come, for no rank may be skipped (ISO 14289-1, 7.4.2).
/// </remarks>
internal sealed class StructureBuilder(PreparedCopy copy, Action<Copy.Runs.Footnote> composeNote)
{
    private const int LowestHeading = 6;

    private readonly InlineStructure _inlines = new(copy);
    private readonly HeadingRanks _ranks = new();

    // Headings in a note rank below the heading that the note stands under.
    private HeadingRanks? _noteRanks;

    // What stands so far in the element that is open.
    private ImmutableArray<StructureNode>.Builder _nodes = ImmutableArray.CreateBuilder<StructureNode>();

    /// <summary>The tree of the book, of which all blocks have been composed.</summary>
    /// <param name="opening">Half-title, title page and imprint.</param>
    /// <param name="classroom">The sections of what is there for a classroom, and of the registers.</param>
    /// <param name="closing">Credit and colophon.</param>
    public StructureElement Book(ImmutableArray<GalleyItem> opening, ImmutableArray<StructureNode> classroom, ImmutableArray<GalleyItem> closing) => new(
        StructureType.Document, [.. TitleStructure.Of(opening), .. _nodes, .. classroom, .. TitleStructure.Of(closing)])
    {
        // How the source writes its punctuation is true of the text as a whole.
        Classes = copy.SourcePunctuation is { } punctuation ? [.. punctuation.Split(' ')] : [],
    };

    /// <summary>Adds what a text or a note has.</summary>
    /// <param name="item">A line, or what lines stand in.</param>
    /// <param name="compose">Composes it; what is added meanwhile stands in it, if it is a container.</param>
    public void Add(CopyItem item, Action compose)
    {
        switch (item)
        {
            case CopyClauses clauses:
                Enclose(kids => new StructureElement(StructureType.L, kids) { Numbering = LabelNumbering.Of(clauses.First.Label) }, compose);
                break;
            case CopyContainer { Node: Paragraph, Name: { } name }:
                Enclose(kids => new StructureElement(StructureType.Div, kids) { Classes = [name] }, compose);
                break;
            case CopyLine { Node: Clause }:
                // Its label is that of the clause around it.
                compose();
                break;
            default:
                Add(item.Node, compose);
                break;
        }
    }

    /// <summary>Adds a block, or a part of one that holds blocks.</summary>
    /// <param name="node">The block, or the part.</param>
    /// <param name="compose">Composes it; what is added meanwhile stands in it, if it is a container.</param>
    public void Add(Node node, Action compose)
    {
        switch (node)
        {
            case Paragraph paragraph:
                AddLine(StructureType.P, id: null, [], copy.Runs(paragraph));
                compose();
                break;
            case Heading heading:
                var rank = Rank(heading);
                AddLine(StructureType.H1 + rank - 1, heading.Id, rank == heading.Level ? [] : [BlockNames.OfLevel(heading.Level)], copy.Runs(heading));
                compose();
                break;
            case ThematicBreak:
                _nodes.Add(new StructureElement(StructureType.P, [Content(node)]) { Classes = [BlockNames.Break] });
                compose();
                break;
            default:
                Enclose(kids => Container(node, kids), compose);
                break;
        }
    }

    /// <summary>Adds a paragraph that is something in the block it belongs to: what a table is called, a term.</summary>
    /// <param name="type">The type of the element that it stands in.</param>
    /// <param name="name">The class of that element, or null.</param>
    /// <param name="paragraph">The paragraph.</param>
    public void Add(StructureType type, string? name, Paragraph paragraph) =>
        Enclose(kids => new StructureElement(type, kids) { Classes = name is null ? [] : [name] }, () => Add(paragraph, () => { }));

    /// <summary>Adds rows of a table that follow one another, all of one part of it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="compose">Composes them.</param>
    public void AddRows(TablePart part, Action compose) => Enclose(
        kids => new StructureElement(part switch { TablePart.Head => StructureType.THead, TablePart.Foot => StructureType.TFoot, _ => StructureType.TBody }, kids),
        compose);

    /// <summary>Adds a cell of a table.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isHead">Whether it says what stands in its columns.</param>
    /// <param name="compose">Composes it.</param>
    public void AddCell(PlacedCell cell, bool isHead, Action compose) => Enclose(
        kids => new StructureElement(isHead ? StructureType.TH : StructureType.TD, kids)
        {
            ColumnSpan = cell.Cell.ColumnSpan,
            RowSpan = cell.Cell.RowSpan,
            Alignment = cell.Alignment switch
            {
                ColumnAlignment.Left => CellAlignment.Start,
                ColumnAlignment.Center => CellAlignment.Center,
                ColumnAlignment.Right => CellAlignment.End,
                _ => null,
            },
        },
        compose);

    /// <summary>Adds the picture of a figure, beside its caption, not around it: whoever hears what is said in the place of a picture hears the caption too.</summary>
    public void AddPicture(Figure figure)
    {
        if (!figure.IsDecorative)
        {
            _nodes.Add(new StructureElement(StructureType.Figure, [Content(figure)]) { Alternative = figure.Description });
        }
    }

    private static StructureElement Container(Node node, ImmutableArray<StructureNode> kids) => node switch
    {
        Division division => new(Part(division.Role), kids) { Classes = [ContainerNames.Of(division.Role)] },
        Clause clause => Item(
            new StructureElement(StructureType.Lbl, InlineStructure.OfLabel(clause.Label, Content(clause.Label))) { Id = clause.Label.Id },
            kids,
            clause.IsLiftedFromLine ? [ContainerNames.RunIn] : []),
        BlockQuote => new(StructureType.BlockQuote, kids),
        DefinitionList => new(StructureType.L, kids) { Numbering = ListNumbering.None, Classes = [ContainerNames.Definitions] },

        // A term with its definitions: an item without a label, so that a term may have notes.
        DefinitionItem => new(StructureType.LI, [new StructureElement(StructureType.LBody, kids)]),
        Definition => new(StructureType.Div, kids) { Classes = [ContainerNames.Definition] },
        LineBlock => new(StructureType.Div, kids) { Classes = [ContainerNames.Verse] },
        CodeBlock => new(StructureType.Div, kids) { Classes = [ContainerNames.Code] },
        BulletList => new(StructureType.L, kids) { Numbering = ListNumbering.Disc },
        BulletItem => Item(new StructureElement(StructureType.Lbl, [Content(node)]), kids, []),
        Table => new(StructureType.Table, kids),
        TableRow => new(StructureType.TR, kids),
        Figure figure => new(StructureType.Div, kids)
        {
            Classes = [ContainerNames.Figure, .. FigureNames.Of(figure)],
        },
        _ => throw new UnreachableException($"No structure for {node.GetType().Name}."),
    };

    private static StructureElement Item(StructureElement label, ImmutableArray<StructureNode> kids, ImmutableArray<string> classes) =>
        new(StructureType.LI, [label, new StructureElement(StructureType.LBody, kids)]) { Classes = classes };

    /// <summary>Adds an element, and in it whatever is added meanwhile.</summary>
    private void Enclose(Func<ImmutableArray<StructureNode>, StructureElement> element, Action compose)
    {
        var around = _nodes;
        _nodes = ImmutableArray.CreateBuilder<StructureNode>();
        compose();
        around.Add(element(_nodes.ToImmutable()));
        _nodes = around;
    }

    /// <summary>Adds a paragraph or a heading, and the notes whose marks it has.</summary>
    private void AddLine(StructureType type, string? id, ImmutableArray<string> classes, ImmutableArray<Run> runs)
    {
        _nodes.Add(new StructureElement(type, _inlines.Of(runs)) { Id = id, Classes = classes });
        foreach (var run in runs)
        {
            if (run is MarkRun { Note.IsInGlossary: false } mark)
            {
                AddNote(mark.Note);
            }
        }
    }

    /// <summary>Adds a note; its mark is its label, and leads back to the text.</summary>
    private void AddNote(Copy.Runs.Footnote note)
    {
        var around = _noteRanks;
        _noteRanks = new HeadingRanks();
        Enclose(
            kids => new StructureElement(
                StructureType.Note, [new StructureElement(StructureType.Lbl, [new StructureElement(StructureType.Link, [Content(note)])]), .. kids])
            {
                Id = note.Id,
                Classes = StructureClass.Of(note),
            },
            () => composeNote(note));
        _noteRanks = around;
    }

    private int Rank(Heading heading)
    {
        var rank = _noteRanks is null ? _ranks.Next(heading.Level) : _ranks.Rank + _noteRanks.Next(heading.Level);
        return Math.Min(rank, LowestHeading);
    }

    private static StructureType Part(DivisionRole role) => role switch
    {
        DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary
            or DivisionRole.Source or DivisionRole.Imprint or DivisionRole.Work => StructureType.Sect,
        DivisionRole.Byline or DivisionRole.Opener or DivisionRole.Salute or DivisionRole.Closer or DivisionRole.Signed
            or DivisionRole.Dateline or DivisionRole.Attribution or DivisionRole.Headnote or DivisionRole.Address or DivisionRole.Margin => StructureType.Div,
        DivisionRole.Epigraph => StructureType.BlockQuote,
        _ => throw new UnreachableException($"No structure for {role}."),
    };

    private static StructureContent Content(object tag) => new([tag]);
}
