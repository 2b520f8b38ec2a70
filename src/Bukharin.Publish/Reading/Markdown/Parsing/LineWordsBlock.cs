using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>Words that are a part of a line of the source, to which parts of further lines can be added.</summary>
internal abstract class LineWordsBlock : LeafBlock
{
    /// <summary>Makes the block of a part of one line.</summary>
    /// <param name="parser">The parser that found the block.</param>
    /// <param name="line">The line of the source.</param>
    /// <param name="words">The part of the line.</param>
    protected LineWordsBlock(BlockParser parser, StringLine line, StringSlice words)
        : base(parser)
    {
        ProcessInlines = true;
        (Line, Column) = (line.Line, line.Column + words.Start - line.Slice.Start);
        Span = new SourceSpan(words.Start, words.End);
        Lines = new StringLineGroup(1);
        Add(line, words);
    }

    /// <summary>Adds a part of another line.</summary>
    public void Add(StringLine line, StringSlice words)
    {
        line.Slice = words;
        Lines.Add(line);
        Span = new SourceSpan(Span.Start, Math.Max(Span.End, words.End));
    }
}
