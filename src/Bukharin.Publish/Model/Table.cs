using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A table with aligned columns, an optional head and an optional caption.</summary>
public sealed record Table : Block
{
    /// <summary>The caption above the table, or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>The alignments of the columns, in order; at least one.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>The rows in order, head rows first; at least one. Each row has one cell for each column.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }
}
