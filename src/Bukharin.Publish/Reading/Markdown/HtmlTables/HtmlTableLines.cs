using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>The lines of a table of HTML while they are found; the table is read when it ends.</summary>
internal sealed class HtmlTableLines(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The text that they are of.</summary>
    public required string Text { get; init; }

    /// <summary>The offset behind the tag that ends it.</summary>
    public required int End { get; init; }

    /// <summary>Its lines, without what they stand in: the offsets of their first and last character, and their number.</summary>
    public List<(int Start, int Last, int Number)> Parts { get; } = [];
}
