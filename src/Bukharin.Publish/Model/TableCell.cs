using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell : Node
{
    /// <summary>The paragraphs of the cell; empty where the cell is.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
