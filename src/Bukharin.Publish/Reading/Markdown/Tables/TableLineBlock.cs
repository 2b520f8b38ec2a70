using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>The words of a cell, or of a caption, which can have several lines.</summary>
/// <param name="parser">The parser that found the words.</param>
/// <param name="line">The line of the source.</param>
/// <param name="words">The words.</param>
internal sealed class TableLineBlock(BlockParser parser, StringLine line, StringSlice words) : LineWordsBlock(parser, line, words)
{
    /// <summary>Whether its words are set off, as those of a cell are that names its row.</summary>
    public bool IsStrong { get; set; }
}
