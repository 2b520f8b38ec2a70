using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>Makes of blocks what formats render: which lines stand in what, what leads each of them in, which leads to the next, and which begins with an indent.</summary>
internal static class CopyItems
{
    /// <summary>What some blocks are: those of a text, of a part of it, or of a note.</summary>
    public static ImmutableArray<CopyItem> Of(ImmutableArray<Block> blocks) => Of(blocks, []);

    /// <param name="blocks">The blocks.</param>
    /// <param name="labels">Those that wait for the first line.</param>
    private static ImmutableArray<CopyItem> Of(ImmutableArray<Block> blocks, ImmutableArray<ClauseLabel> labels)
    {
        var items = ImmutableArray.CreateBuilder<CopyItem>(blocks.Length);
        Block? before = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Clause first)
            {
                items.Add(Item(blocks[i], labels, before, Column.First(blocks, i + 1)));
                if (!Column.Has(blocks[i]))
                {
                    // What stands beside a line leaves that its labels.
                    continue;
                }
            }
            else
            {
                var clauses = ImmutableArray.CreateBuilder<CopyItem>();
                for (; i < blocks.Length && blocks[i] is Clause clause; i++)
                {
                    clauses.Add(OfClause(clause, labels));
                    labels = [];
                }

                i--;
                items.Add(new CopyClauses(first, clauses.ToImmutable()));
            }

            (labels, before) = ([], blocks[i]);
        }

        return items.ToImmutable();
    }

    private static CopyItem Item(Block block, ImmutableArray<ClauseLabel> labels, Block? before, Block? next) => block switch
    {
        Paragraph => new CopyLine(block, labels, LeadsTo(next)) { IsIndented = before is Paragraph },
        Heading => new CopyLine(block, labels, LeadsIn: true),
        Division { Role: DivisionRole.Margin } note => new CopyContainer(
            note, ContainerNames.Margin, [.. Of(note.Blocks).Select(item => item is CopyLine line ? line with { LeadsIn = true } : item)]),
        Division division => new CopyContainer(division, ContainerNames.Of(division.Role), Of(division.Blocks)),
        BlockQuote quote => new CopyContainer(quote, ContainerNames.Quote, Of(quote.Blocks)),
        DefinitionList list => new CopyContainer(list, ContainerNames.Definitions, [.. list.Items.Select(Entry)]),
        LineBlock verse => new CopyContainer(verse, ContainerNames.Verse, Lines(verse.Stanzas)),
        CodeBlock code => new CopyContainer(code, ContainerNames.Code, Lines(code.Paragraphs)),
        BulletList list => new CopyContainer(list, ContainerNames.List, [.. list.Items.Select(item => new CopyContainer(item, ContainerNames.Item, Of(item.Blocks)))]),
        ThematicBreak => new CopyObject(block) { Ends = next is null or Heading or Division { Blocks: [Heading, ..] } },
        Table or Figure => new CopyObject(block),
        _ => throw new UnreachableException($"{block.GetType().Name} is neither a line nor what lines stand in."),
    };

    /// <summary>A clause: its label stands in the line of the words that it begins with, before the label that it begins with, or, where it begins with neither, in a line of its own.</summary>
    private static CopyContainer OfClause(Clause clause, ImmutableArray<ClauseLabel> outer)
    {
        ImmutableArray<ClauseLabel> labels = [.. outer, clause.Label];
        return new CopyContainer(
            clause,
            ContainerNames.Of(clause),
            Column.First(clause.Blocks) is Paragraph or Clause ? Of(clause.Blocks, labels) : [new CopyLine(clause, labels, LeadsIn: !clause.Blocks.IsEmpty), .. Of(clause.Blocks)])
        {
            SharesLine = !outer.IsEmpty,
        };
    }

    private static CopyContainer Entry(DefinitionItem item) => new(
        item,
        Name: null,
        [
            new CopyContainer(item.Term, ContainerNames.Term, [new CopyLine(item.Term, [], LeadsIn: true)]),
            .. item.Definitions.Select(definition => new CopyContainer(definition, ContainerNames.Definition, Of(definition.Blocks))),
        ]);

    private static ImmutableArray<CopyItem> Lines(ImmutableArray<Paragraph> paragraphs) => [.. paragraphs.Select(paragraph => new CopyLine(paragraph, [], LeadsIn: false))];

    /// <summary>Whether a paragraph introduces what comes next.</summary>
    private static bool LeadsTo(Block? next) => next switch
    {
        Clause or BulletList or BlockQuote or LineBlock or CodeBlock or DefinitionList or Table => true,
        Division { Role: DivisionRole.Signed or DivisionRole.Dateline or DivisionRole.Closer } => true,
        _ => false,
    };
}
