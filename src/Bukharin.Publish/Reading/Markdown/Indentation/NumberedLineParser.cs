using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Indentation;

/// <summary>
/// Lets a line that begins with a number end a bullet or quotation that it is not indented under, as an item of an ordered list does
/// in CommonMark (5.2): else it would be taken for words of the bullet, carried over.
/// </summary>
internal sealed class NumberedLineParser : BlockParser
{
    // CommonMark 5.2: a number has nine figures at most.
    private const int MostFigures = 9;

    private readonly ParagraphBlockParser _paragraphs;

    /// <summary>Makes the parser.</summary>
    /// <param name="paragraphs">The parser that goes on with the paragraph that the line begins.</param>
    public NumberedLineParser(ParagraphBlockParser paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    }

    /// <inheritdoc />
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is ParagraphBlock { Parent: { IsOpen: false } };

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Parent: { IsOpen: false } } || NumberLength(processor.Line) == 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ParagraphBlock(_paragraphs) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    /// <summary>The length of a number with its delimiter at the beginning of a line; 0 when there is none.</summary>
    public static int NumberLength(StringSlice line)
    {
        var figures = 0;
        while (char.IsAsciiDigit(line.PeekChar(figures)))
        {
            figures++;
        }

        return figures is > 0 and <= MostFigures && line.PeekChar(figures) is '.' or ')' && line.PeekChar(figures + 1) is ' ' or '\t' or '\0'
            ? figures + 1
            : 0;
    }
}
