using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>A row of a table of HTML as it is written.</summary>
internal sealed class HtmlTableRow
{
    /// <summary>Where it begins in the source.</summary>
    public required int Offset { get; init; }

    /// <summary>The part of the table that it belongs to.</summary>
    public required TablePart Part { get; set; }

    /// <summary>The number of its group: cells reach into no other.</summary>
    public required int Group { get; set; }

    /// <summary>How the words of its cells stand that say nothing themselves, if it says so.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>Its cells.</summary>
    public List<HtmlTableCell> Cells { get; } = [];
}
