using Bukharin.Publish.Model;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>A row of a <see cref="TableBlock"/>: a <see cref="TableLineBlock"/> for each of its cells, or in a table whose cells can span others a <see cref="TableCellBlock"/>.</summary>
internal sealed class TableRowBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The part of the table that it belongs to.</summary>
    public required TablePart Part { get; init; }
}
