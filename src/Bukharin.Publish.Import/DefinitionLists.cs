using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Makes definition lists of their terms and definitions.</summary>
internal static class DefinitionLists
{
    /// <summary>A term whose definitions are still to come; anything else that somebody has made of it is kept as it is.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="span">The place in the edition that the new nodes get.</param>
    public static List<Node> TermOf(List<Node> blocks, SourceSpan span) =>
        blocks is [Paragraph term] ? [new DefinitionItem { Term = term, Definitions = [], Span = span }] : blocks;

    /// <summary>The list; or its blocks as they are, if somebody has left a term without a definition or put something in between.</summary>
    /// <param name="nodes">Terms and definitions, in order.</param>
    /// <param name="span">The place in the edition that the new nodes get.</param>
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

    /// <summary>The blocks inside a part of a list or table.</summary>
    /// <param name="node">The part; any other block stands for itself.</param>
    public static IEnumerable<Node> BlocksOf(Node node) => node switch
    {
        DefinitionItem item => [item.Term, .. item.Definitions.SelectMany(BlocksOf)],
        Definition definition => ImmutableArray<Node>.CastUp(definition.Blocks),
        _ => [node],
    };

    /// <summary>What a container holds that takes blocks of any kind. Parts of lists and tables that have lost their list or table are replaced by what is in them.</summary>
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
