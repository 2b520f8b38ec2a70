using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Definitions;

/// <summary>Finds definitions as Pandoc does: a colon or a tilde and a space, below a term that is a paragraph of one line.</summary>
internal sealed class DefinitionParser : BlockParser
{
    // What goes on with a definition is indented by so much at least.
    private const int LeastIndent = 2;

    public DefinitionParser() => OpeningCharacters = [':', '~'];

    /// <inheritdoc />
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock { Lines.Count: not 1, Parent: not DefinitionBlock };

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.PeekChar(1).IsSpaceOrTab() || !IsBelowTerm(processor))
        {
            return BlockState.None;
        }

        var (column, start) = (processor.Column, processor.Start);
        processor.NextChar();
        while (processor.CurrentChar.IsSpaceOrTab())
        {
            processor.NextColumn();
        }

        if (processor.CurrentChar == '\0')
        {
            // No words: it is a line of the text.
            processor.GoToColumn(column);
            return BlockState.None;
        }

        processor.NewBlocks.Push(new DefinitionBlock(this) { Column = column, ContentColumn = processor.Column, Span = new SourceSpan(start, processor.Line.End) });
        return BlockState.Continue;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var definition = (DefinitionBlock)block;
        if (processor.Column < definition.Column + LeastIndent)
        {
            return BlockState.None;
        }

        processor.GoToColumn(Math.Min(definition.ContentColumn, processor.Column));
        definition.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Whether a term or another definition stands before this place, in the container that goes on here.</summary>
    private static bool IsBelowTerm(BlockProcessor processor)
    {
        // Markdig calls that current with which the line before ended; those that have just been found not to go on are not open.
        var container = processor.CurrentContainer;
        while (container is { IsOpen: false, Parent: { } around })
        {
            container = around;
        }

        // In the items of a list Markdig has a block of every blank line.
        var before = container?.LastOrDefault(block => block is not BlankLineBlock);
        return before is DefinitionBlock || (before is ParagraphBlock { Lines.Count: 1 } paragraph && !IsCaption(paragraph));
    }

    /// <summary>Whether a paragraph begins as a definition does, but has no term above it: it may yet be what a table is called.</summary>
    private static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Lines.Lines[0].Slice is { CurrentChar: ':' } words && words.PeekChar(1).IsSpaceOrTab();
}
