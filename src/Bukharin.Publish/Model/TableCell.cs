using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell : Node
{
    /// <summary>The paragraphs of the cell; empty where the cell is.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>How many columns the cell spans; at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows the cell spans, its own the first of them, all of one part of the table; at least 1.</summary>
    public int RowSpan { get; init; } = 1;
}
