using System.Collections.Immutable;
using System.Diagnostics;

namespace Bukharin.Publish.Model;

/// <summary>Copies a document tree in reading order, with labels, headings, figures and lines replaced and blocks dropped on request.</summary>
internal sealed class TreeRewriter
{
    /// <summary>Replaces a clause label; by default the label stays.</summary>
    public Func<ClauseLabel, ClauseLabel> Label { get; init; } = label => label;

    /// <summary>Replaces a heading whose inlines have already been rewritten; by default it stays.</summary>
    public Func<Heading, Heading> Heading { get; init; } = heading => heading;

    /// <summary>Replaces a figure whose caption has already been rewritten; by default it stays.</summary>
    public Func<Figure, Figure> Figure { get; init; } = figure => figure;

    /// <summary>Replaces a sequence of sibling inlines before each of them is rewritten; by default they stay.</summary>
    public Func<ImmutableArray<Inline>, ImmutableArray<Inline>> Line { get; init; } = line => line;

    /// <summary>Whether a block that has already been rewritten is kept. A list item that loses all its blocks is dropped too.</summary>
    public Func<Block, bool> IsKept { get; init; } = _ => true;

    public ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks)
    {
        var copy = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (Rewrite(block) is var rewritten && IsKept(rewritten))
            {
                copy.Add(rewritten);
            }
        }

        return copy.ToImmutable();
    }

    private Block Rewrite(Block block)
    {
        switch (block)
        {
            case Clause clause:
                // The label is rewritten before the blocks below it, because ids are assigned in reading order.
                var label = Label(clause.Label);
                return clause with { Label = label, Blocks = Blocks(clause.Blocks) };
            case Heading heading:
                return Heading(heading with { Inlines = Inlines(heading.Inlines) });
            case Paragraph paragraph:
                return paragraph with { Inlines = Inlines(paragraph.Inlines) };
            case Division division:
                return division with { Blocks = Blocks(division.Blocks) };
            case BlockQuote quote:
                return quote with { Blocks = Blocks(quote.Blocks) };
            case LineBlock verse:
                return verse with { Stanzas = [.. verse.Stanzas.Select(Rewrite).Where(IsKept).OfType<Paragraph>()] };
            case CodeBlock:
                // Code contains no labels and nothing that rewriting applies to.
                return block;
            case BulletList list:
                return list with
                {
                    Items =
                    [
                        .. list.Items.Select(item => (Item: item, Blocks: Blocks(item.Blocks)))
                            .Where(one => !one.Blocks.IsEmpty || one.Item.Blocks.IsEmpty)
                            .Select(one => one.Item with { Blocks = one.Blocks }),
                    ],
                };
            case DefinitionList list:
                return list with { Items = [.. list.Items.Select(Rewrite).OfType<DefinitionItem>()] };
            case Table table:
                return table with
                {
                    Caption = table.Caption is { } caption && Rewrite(caption) is Paragraph copied && IsKept(copied) ? copied : null,
                    Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = Blocks(cell.Blocks) })] })],
                };
            case Figure figure:
                return Figure(figure with
                {
                    Caption = figure.Caption is { } below && Rewrite(below) is Paragraph rewritten && IsKept(rewritten) ? rewritten : null,
                });
            case ThematicBreak:
                return block;
            default:
                throw new UnreachableException($"No copy of {block.GetType().Name}.");
        }
    }

    /// <summary>Rewrites a term with its definitions; null where neither the term nor any definition is kept.</summary>
    private DefinitionItem? Rewrite(DefinitionItem item)
    {
        var term = (Paragraph)Rewrite(item.Term);
        ImmutableArray<Definition> definitions =
        [
            .. item.Definitions.Select(definition => (Old: definition, New: definition with { Blocks = Blocks(definition.Blocks) }))
                .Where(one => !one.New.Blocks.IsEmpty || one.Old.Blocks.IsEmpty)
                .Select(one => one.New),
        ];
        return IsKept(term) || !definitions.IsEmpty ? item with { Term = term, Definitions = definitions } : null;
    }

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> inlines)
    {
        var line = Line(inlines);
        var copy = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var inline in line)
        {
            copy.Add(Rewrite(inline));
        }

        return copy.MoveToImmutable();
    }

    private Inline Rewrite(Inline inline) => inline switch
    {
        Text or Code or CrossReference or LineBreak => inline,
        MarginAnchor anchor => anchor with { Words = Inlines(anchor.Words) },
        InlineLabel label => label with { Label = Label(label.Label) },
        Intervention intervention => intervention with { Inlines = Inlines(intervention.Inlines) },
        Note note => note with { Blocks = Blocks(note.Blocks) },
        _ => FormattedWords.With(inline, Inlines) ?? throw new UnreachableException($"No copy of {inline.GetType().Name}."),
    };
}
