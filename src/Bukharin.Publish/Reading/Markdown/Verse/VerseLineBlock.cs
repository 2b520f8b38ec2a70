using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>A line of verse, over several lines of the source where its author has carried it over.</summary>
internal sealed class VerseLineBlock : LeafBlock
{
    /// <summary>Makes it of what stands behind a bar.</summary>
    /// <param name="parser">The parser that found it.</param>
    /// <param name="line">The line of the source.</param>
    /// <param name="words">What stands in it.</param>
    /// <param name="indent">By how many spaces it is further in.</param>
    public VerseLineBlock(BlockParser parser, StringLine line, StringSlice words, int indent)
        : base(parser)
    {
        ProcessInlines = true;
        Indent = indent;
        (Line, Column) = (line.Line, line.Column + words.Start - line.Slice.Start);
        Span = new SourceSpan(words.Start, words.End);
        Lines = new StringLineGroup(1);
        Add(line, words);
    }

    /// <summary>By how many spaces it is further in.</summary>
    public int Indent { get; }

    /// <summary>Offset of the indent in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Whether nothing stands in it: it parts two stanzas.</summary>
    public bool IsEmpty => Span.End < Span.Start;

    /// <summary>Adds what is carried over.</summary>
    public void Add(StringLine line, StringSlice words)
    {
        line.Slice = words;
        Lines.Add(line);
        Span = new SourceSpan(Span.Start, Math.Max(Span.End, words.End));
    }
}
