using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Traverses a document tree in reading order.</summary>
public static class DocumentWalker
{
    /// <summary>All nodes of a document, each before its descendants.</summary>
    public static IEnumerable<Node> Descendants(Document document) => Descendants(document.Blocks);

    /// <summary>The given nodes and all their descendants, each node before its own; the blocks of a note come where its mark stands.</summary>
    /// <param name="nodes">The nodes to start from.</param>
    public static IEnumerable<Node> Descendants(IEnumerable<Node> nodes)
    {
        // An explicit stack, because trees may be too deep for nested iterators.
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

    /// <summary>
    /// The given blocks and all blocks inside them, each before its descendants; the blocks of notes are left out, as notes are set
    /// apart from the text.
    /// </summary>
    /// <param name="blocks">The blocks to start from. The results also contain list items, table rows and cells.</param>
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

    /// <summary>The direct children of a node, in order.</summary>
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
        Mention mention => Upcast(mention.Inlines),
        Intervention intervention => Upcast(intervention.Inlines),
        Note note => Upcast(note.Blocks),
        MarginAnchor anchor => Upcast(anchor.Words),
        Text or Code or CrossReference or LineBreak or InlineLabel => [],
        _ => throw new System.Diagnostics.UnreachableException($"No children known for {node.GetType().Name}."),
    };

    /// <summary>All clause labels of a document in reading order, each with its placement.</summary>
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

    /// <summary>All interventions of a document in reading order.</summary>
    public static IEnumerable<Intervention> Interventions(Document document) => Descendants(document).OfType<Intervention>();

    /// <summary>All of the author's notes of a document, in the order of their marks.</summary>
    public static IEnumerable<Note> Notes(Document document) => Descendants(document).OfType<Note>();

    /// <summary>All divisions of a document in reading order, an outer one before those inside it.</summary>
    public static IEnumerable<Division> Divisions(Document document) => Descendants(document).OfType<Division>();

    /// <summary>The number of the source paragraph that contains a position.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The position in the source.</param>
    /// <returns>The 1-based number; 0 when the position lies before the first paragraph or has no line.</returns>
    public static int ParagraphNumberOf(Document document, SourceSpan span)
    {
        var lines = document.Texts.FirstOrDefault(text => text.SourceFile == span.File)?.ParagraphLines ?? document.ParagraphLines;
        var index = lines.BinarySearch(span.Line);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The range of source paragraphs that a division covers, wholly or in part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="division">A division of the document.</param>
    /// <returns>The 1-based numbers of the first and the last; null for a division without words.</returns>
    public static (int First, int Last)? ParagraphsOf(Document document, Division division)
    {
        int? first = null;
        var last = 0;
        foreach (var block in Blocks(division.Blocks).Where(b => b is Heading or Paragraph or Clause && b.Span.Line > 0))
        {
            // What a volume puts above a text has no paragraph number: it lies before the first paragraph of that text.
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
