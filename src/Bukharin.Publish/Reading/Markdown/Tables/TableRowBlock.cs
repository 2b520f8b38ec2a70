using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>A row of a <see cref="TableBlock"/>: a <see cref="TableLineBlock"/> for each of its cells.</summary>
internal sealed class TableRowBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Whether the line of hyphens stands below it.</summary>
    public bool IsHead { get; init; }
}
