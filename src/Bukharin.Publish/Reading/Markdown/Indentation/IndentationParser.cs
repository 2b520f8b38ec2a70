using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Indentation;

/// <summary>
/// Lets indented blocks be what they would be at the margin: indentation says which clause a block continues, it makes no code.
/// The blocks keep the column that they begin at.
/// </summary>
/// <remarks>Opens nothing. It is asked before all other parsers, and takes their view of the indentation away.</remarks>
internal sealed class IndentationParser : BlockParser
{
    /// <summary>Makes the parser.</summary>
    /// <param name="openingCharacters">The characters of the parsers to go before; null to go before those that have none.</param>
    public IndentationParser(char[]? openingCharacters) => OpeningCharacters = openingCharacters;

    /// <inheritdoc />
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent && !processor.IsBlankLine)
        {
            processor.RestartIndent();
        }

        return BlockState.None;
    }
}
