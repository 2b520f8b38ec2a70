using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Indentation;

/// <summary>
/// Lets indented blocks be what they would be at the margin: indentation says which clause a block continues, it makes no code.
/// The blocks keep the column that they begin at.
/// </summary>
internal sealed class IndentedBlockParser : BlockParser
{
    /// <summary>Makes the parser; it must be asked before all others.</summary>
    /// <param name="openingCharacters">The characters of the parsers to go before; null to go before those that have none.</param>
    public IndentedBlockParser(char[]? openingCharacters) => OpeningCharacters = openingCharacters;

    /// <inheritdoc />
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        block is not ParagraphBlock paragraph || (IsBullet(processor) && IsIndentedUnderItem(processor.Column, paragraph));

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.IsCodeIndent || processor.IsBlankLine)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new IndentedBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });

        // Markdig takes a parser that moves nothing for a loop. Mostly it has come here from before the indentation. Where a block
        // of the lines above has just been found not to go on, it had passed the indentation already to find out, and a column
        // of it is left to the blocks inside.
        processor.GoToColumn(processor.CurrentBlock is { IsOpen: false } ? processor.Column - 1 : processor.Column);
        return BlockState.Continue;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.Column < block.Column)
        {
            return BlockState.None;
        }

        processor.GoToColumn(block.Column - 1);
        return BlockState.Continue;
    }

    private static bool IsBullet(BlockProcessor processor) => processor.CurrentChar is '-' or '+' or '*' && processor.PeekChar(1) is ' ' or '\t';

    /// <summary>Whether a bullet stands where the words of the paragraph's last numbered line do: there it is a list in that item (CommonMark 5.2).</summary>
    private static bool IsIndentedUnderItem(int column, ParagraphBlock paragraph)
    {
        for (var i = paragraph.Lines.Count - 1; i >= 0; i--)
        {
            var line = paragraph.Lines.Lines[i];
            if (NumberedLineParser.NumberLength(line.Slice) is > 0 and var length)
            {
                return column - (line.Column + length + 1) is >= 0 and < 4;
            }
        }

        return false;
    }
}
