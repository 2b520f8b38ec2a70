using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed record TableRow : Node
{
    /// <summary>The part of the table that the row belongs to.</summary>
    public TablePart Part { get; init; }

    /// <summary>Whether the row belongs to the table's head.</summary>
    public bool IsHead => Part == TablePart.Head;

    /// <summary>The cells that begin in this row, in the order of the columns. Cells of rows above can reach into it.</summary>
    public required ImmutableArray<TableCell> Cells { get; init; }
}
