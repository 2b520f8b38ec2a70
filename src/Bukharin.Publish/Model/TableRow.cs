using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed record TableRow : Node
{
    /// <summary>Whether the row belongs to the table's head, whose cells name their columns.</summary>
    public bool IsHead { get; init; }

    /// <summary>The cells in the order of the columns.</summary>
    public required ImmutableArray<TableCell> Cells { get; init; }
}
