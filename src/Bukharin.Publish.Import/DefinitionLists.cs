using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Makes lists of terms of what stands in their containers.</summary>
internal static class DefinitionLists
{
    /// <summary>A term that waits for its definitions; what else somebody has made of it stays what it is.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> TermOf(List<Node> blocks, SourceSpan span) =>
        blocks is [Paragraph term] ? [new DefinitionItem { Term = term, Definitions = [], Span = span }] : blocks;

    /// <summary>The list; or the blocks of it, where somebody has left a term without a definition or put something between them.</summary>
    /// <param name="nodes">Terms and definitions, in order.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> Of(List<Node> nodes, SourceSpan span)
    {
        var items = ImmutableArray.CreateBuilder<DefinitionItem>();
        foreach (var node in nodes)
        {
            if (node is DefinitionItem item)
            {
                items.Add(item);
            }
            else if (node is Definition definition && items.Count > 0)
            {
                items[^1] = items[^1] with { Definitions = items[^1].Definitions.Add(definition) };
            }
            else
            {
                return [.. nodes.SelectMany(BlocksOf)];
            }
        }

        return items.Count > 0 && items.All(item => !item.Definitions.IsEmpty)
            ? [new DefinitionList { Items = items.ToImmutable(), Span = span }]
            : [.. nodes.SelectMany(BlocksOf)];
    }

    /// <summary>The blocks of a part of a list or table, without what it is a part of.</summary>
    /// <param name="node">One of them, or a block.</param>
    public static IEnumerable<Node> BlocksOf(Node node) => node switch
    {
        DefinitionItem item => [item.Term, .. item.Definitions.SelectMany(BlocksOf)],
        Definition definition => ImmutableArray<Node>.CastUp(definition.Blocks),
        _ => [node],
    };

    /// <summary>What stands in a container that takes any blocks: parts of lists and tables that stand in no list or table are what is in them.</summary>
    /// <param name="nodes">What was found in it.</param>
    public static IEnumerable<Block> BlocksOf(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        Block block => [block],
        TableRow row => row.Cells.SelectMany(cell => cell.Blocks),
        TableCell cell => cell.Blocks,
        BulletItem item => item.Blocks,
        _ => BlocksOf(node).OfType<Block>(),
    });
}
