using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed record TableRow : Node
{
    /// <summary>Whether it is of the table's head: its cells say what stands in their columns.</summary>
    public bool IsHead { get; init; }

    /// <summary>The cells in the order of the columns.</summary>
    public required ImmutableArray<TableCell> Cells { get; init; }
}
