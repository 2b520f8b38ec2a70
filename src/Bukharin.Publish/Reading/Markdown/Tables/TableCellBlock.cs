using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>A cell of a table whose cells can span others, a grid or one of HTML: a <see cref="TableLineBlock"/> for each of its paragraphs.</summary>
internal sealed class TableCellBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>How many columns it spans.</summary>
    public required int ColumnSpan { get; init; }

    /// <summary>How many rows it spans.</summary>
    public required int RowSpan { get; init; }
}
