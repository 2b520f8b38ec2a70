using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Tables;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>A cell of a table of HTML as it is written.</summary>
internal sealed class HtmlTableCell
{
    /// <summary>Where its tag stands in the source.</summary>
    public required int Offset { get; init; }

    /// <summary>Whether it is a <c>th</c>.</summary>
    public bool IsHeader { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it spans; 0 for all that are left of its part.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>How its words stand, if it says so.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>Its paragraphs.</summary>
    public IReadOnlyList<TableLineBlock> Paragraphs { get; set; } = [];
}
