using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A table with aligned columns, and a caption, a head and a foot where it has them.</summary>
public sealed record Table : Block
{
    /// <summary>The caption above the table, or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>The alignments of the columns, in order; at least one.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>The rows in order, those of the head first and those of the foot last; at least one. Together their cells fill all columns of all rows.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }
}
