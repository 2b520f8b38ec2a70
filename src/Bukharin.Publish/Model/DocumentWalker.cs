using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Goes through a tree in the order of the text.</summary>
public static class DocumentWalker
{
    /// <summary>All nodes of a document, each before what stands in it.</summary>
    public static IEnumerable<Node> Descendants(Document document) => Descendants(document.Blocks);

    /// <summary>All nodes of some blocks, each before what stands in it; a note's blocks where its mark stands.</summary>
    /// <param name="nodes">The blocks or other nodes.</param>
    public static IEnumerable<Node> Descendants(IEnumerable<Node> nodes)
    {
        // A stack of one's own: trees may be deeper than nested iterators like.
        var pending = new Stack<Node>(nodes.Reverse());
        while (pending.TryPop(out var node))
        {
            yield return node;
            var children = ChildrenOf(node);
            for (var i = children.Length - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }
    }

    /// <summary>Some blocks and all blocks in them, each before what stands in it; not those of notes, whose words stand elsewhere than their marks.</summary>
    /// <param name="blocks">The blocks; bullet items, rows and cells may be among the results, with what they hold.</param>
    public static IEnumerable<Node> Blocks(IEnumerable<Node> blocks)
    {
        foreach (var node in blocks)
        {
            yield return node;
            if (node is not (Heading or Paragraph))
            {
                foreach (var inner in Blocks(ChildrenOf(node)))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The nodes that stand directly in a node, in order.</summary>
    public static ImmutableArray<Node> ChildrenOf(Node node) => node switch
    {
        Division division => Upcast(division.Blocks),
        Clause clause => Upcast(clause.Blocks),
        BlockQuote quote => Upcast(quote.Blocks),
        DefinitionList list => ImmutableArray<Node>.CastUp(list.Items),
        DefinitionItem item => [item.Term, .. item.Definitions],
        Definition definition => Upcast(definition.Blocks),
        LineBlock verse => ImmutableArray<Node>.CastUp(verse.Stanzas),
        CodeBlock code => ImmutableArray<Node>.CastUp(code.Paragraphs),
        BulletList list => ImmutableArray<Node>.CastUp(list.Items),
        BulletItem item => Upcast(item.Blocks),
        Table table => table.Caption is { } caption ? [caption, .. table.Rows] : ImmutableArray<Node>.CastUp(table.Rows),
        TableRow row => ImmutableArray<Node>.CastUp(row.Cells),
        Figure figure => [.. new Node?[] { figure.Caption, figure.Credit }.OfType<Node>()],
        TableCell cell => Upcast(cell.Blocks),
        Heading heading => Upcast(heading.Inlines),
        Paragraph paragraph => Upcast(paragraph.Inlines),
        ThematicBreak => [],
        Emphasis emphasis => Upcast(emphasis.Inlines),
        Strong strong => Upcast(strong.Inlines),
        SmallCaps smallCaps => Upcast(smallCaps.Inlines),
        Foreign foreign => Upcast(foreign.Inlines),
        Shifted shifted => Upcast(shifted.Inlines),
        Link link => Upcast(link.Inlines),
        Intervention intervention => Upcast(intervention.Inlines),
        Note note => Upcast(note.Blocks),
        Text or Code or CrossReference or LineBreak or InlineLabel => [],
        _ => throw new System.Diagnostics.UnreachableException($"No children known for {node.GetType().Name}."),
    };

    /// <summary>All labels of a document in the order of the text.</summary>
    public static IEnumerable<PlacedLabel> Labels(Document document)
    {
        ClauseLabel? ofHeading = null;
        foreach (var node in Descendants(document))
        {
            switch (node)
            {
                case Heading heading:
                    ofHeading = heading.Label;
                    break;
                case Clause clause:
                    yield return new PlacedLabel(clause.Label, clause.IsLiftedFromLine ? LabelPlacement.LiftedToBlock : LabelPlacement.Block);
                    break;
                case InlineLabel inline:
                    yield return new PlacedLabel(inline.Label, ReferenceEquals(inline.Label, ofHeading) ? LabelPlacement.Heading : LabelPlacement.Inline);
                    break;
            }
        }
    }

    /// <summary>All interventions of a document in the order of the text.</summary>
    public static IEnumerable<Intervention> Interventions(Document document) => Descendants(document).OfType<Intervention>();

    /// <summary>All of the author's notes in the order of their marks.</summary>
    public static IEnumerable<Note> Notes(Document document) => Descendants(document).OfType<Note>();

    /// <summary>All divisions in the order of the text, an outer one before those in it.</summary>
    public static IEnumerable<Division> Divisions(Document document) => Descendants(document).OfType<Division>();

    /// <summary>The paragraph of the source that a place is in.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The place.</param>
    /// <returns>The 1-based number; 0 when the place is before the first paragraph or in no line at all.</returns>
    public static int ParagraphNumberOf(Document document, SourceSpan span)
    {
        var lines = document.Texts.FirstOrDefault(text => text.SourceFile == span.File)?.ParagraphLines ?? document.ParagraphLines;
        var index = lines.BinarySearch(span.Line);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The paragraphs of the source that a division covers, wholly or in part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="division">A division of the document.</param>
    /// <returns>The 1-based numbers of the first and the last; null for a division without words.</returns>
    public static (int First, int Last)? ParagraphsOf(Document document, Division division)
    {
        int? first = null;
        var last = 0;
        foreach (var block in Blocks(division.Blocks).Where(b => b is Heading or Paragraph or Clause && b.Span.Line > 0))
        {
            // What a volume has above a text stands before the first paragraph of it.
            if (ParagraphNumberOf(document, block.Span) is not (> 0 and var number))
            {
                continue;
            }

            first = Math.Min(first ?? number, number);
            last = Math.Max(last, number);
        }

        return first is { } value ? (value, last) : null;
    }

    private static ImmutableArray<Node> Upcast(ImmutableArray<Block> blocks) => ImmutableArray<Node>.CastUp(blocks);

    private static ImmutableArray<Node> Upcast(ImmutableArray<Inline> inlines) => ImmutableArray<Node>.CastUp(inlines);
}
