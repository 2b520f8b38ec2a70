using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Blocks that stand in the column of the text, and those that stand beside it.</summary>
internal static class Column
{
    /// <summary>Whether a block stands in the column: a marginal note stands beside the block that comes next.</summary>
    public static bool Has(Block block) => block is not Division { Role: DivisionRole.Margin };

    /// <summary>The first of some blocks that stands in the column; null for none.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="from">The index of the first that is asked.</param>
    public static Block? First(ImmutableArray<Block> blocks, int from = 0)
    {
        while (from < blocks.Length && !Has(blocks[from]))
        {
            from++;
        }

        return from < blocks.Length ? blocks[from] : null;
    }
}
