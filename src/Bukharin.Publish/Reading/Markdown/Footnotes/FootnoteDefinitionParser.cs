using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>Finds notes. Unlike Markdig's own it keeps those that nothing refers to, and those of one name, so that they can be told.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || FootnoteLabel.Read(line.Text.AsSpan(line.Start, line.Length)) is not { } label)
        {
            return BlockState.None;
        }

        var length = FootnoteLabel.LengthOf(label);
        if (line.PeekChar(length) != ':')
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FootnoteDefinition(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.Start + length - 1),
            Label = label,
        });
        for (var i = 0; i <= length; i++)
        {
            processor.NextChar();
        }

        return BlockState.Continue;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.Indent < FootnoteDefinition.ContentIndent)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + FootnoteDefinition.ContentIndent);
        return BlockState.Continue;
    }
}
