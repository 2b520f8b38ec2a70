using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A table.</summary>
public sealed record Table : Block
{
    /// <summary>What it is called, which stands above it; or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>The columns in order, by how their words stand; at least one.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>The rows in order, those of the head first; at least one. Each has a cell for each column.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }
}
