using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>Finds notes. Unlike Markdig's own it keeps those that nothing refers to, and those of one name, so that they can be told.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['[', .. TypedNoteMarks.Signs];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (!processor.IsCodeIndent && ParsingContext.TypedNotesOf(processor.Context).NoteAt(line.Start) is { } typed)
        {
            Open(processor, typed.Name, typed.WordsStart - typed.Start);
            return BlockState.Continue;
        }

        if (processor.IsCodeIndent || FootnoteLabel.Read(line.Text.AsSpan(line.Start, line.Length)) is not { } label)
        {
            return BlockState.None;
        }

        var length = FootnoteLabel.LengthOf(label);
        if (line.PeekChar(length) != ':')
        {
            return BlockState.None;
        }

        Open(processor, label, length + 1);
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

    /// <summary>Opens a note behind what it begins with.</summary>
    private void Open(BlockProcessor processor, string label, int length)
    {
        var start = processor.Line.Start;
        processor.NewBlocks.Push(new FootnoteDefinition(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(start, start + length - 2),
            Label = label,
        });
        for (var i = 0; i < length; i++)
        {
            processor.NextChar();
        }
    }
}
