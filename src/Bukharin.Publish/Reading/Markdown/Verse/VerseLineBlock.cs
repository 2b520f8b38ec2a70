using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>A line of verse, which has several lines of the source if its author has carried it over.</summary>
/// <param name="parser">The parser that found it.</param>
/// <param name="line">The line of the source.</param>
/// <param name="words">The words behind the bar.</param>
/// <param name="indent">By how many spaces it is indented.</param>
internal sealed class VerseLineBlock(BlockParser parser, StringLine line, StringSlice words, int indent) : LineWordsBlock(parser, line, words)
{
    /// <summary>By how many spaces it is indented.</summary>
    public int Indent { get; } = indent;

    /// <summary>Offset of the indent in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Whether it has no words, and so separates two stanzas.</summary>
    public bool IsEmpty => Span.End < Span.Start;
}
