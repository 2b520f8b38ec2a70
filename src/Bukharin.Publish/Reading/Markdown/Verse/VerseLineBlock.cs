using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>A line of verse, which takes up several lines of the source if its author has continued it there.</summary>
/// <param name="parser">The parser that found the line.</param>
/// <param name="line">The line of the source.</param>
/// <param name="words">The words after the bar.</param>
/// <param name="indent">The indent of the line of verse, in spaces.</param>
internal sealed class VerseLineBlock(BlockParser parser, StringLine line, StringSlice words, int indent) : LineWordsBlock(parser, line, words)
{
    /// <summary>The indent of the line of verse, in spaces.</summary>
    public int Indent { get; } = indent;

    /// <summary>Offset of the indent in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Whether the line has no words, and so separates two stanzas.</summary>
    public bool IsEmpty => Span.End < Span.Start;
}
