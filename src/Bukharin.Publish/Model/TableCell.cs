using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell : Node
{
    /// <summary>What stands in the cell: paragraphs; none where it is empty.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
