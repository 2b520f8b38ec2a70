using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>Reads the marks of notes that are typed by hand without brackets: <c>Reed¹</c>, <c>Reed^1^</c>, <c>Reed†</c>.</summary>
internal sealed class TypedMarkParser : InlineParser
{
    public TypedMarkParser() => OpeningCharacters = [.. TypedNoteMarks.Signs];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (ParsingContext.TypedNotesOf(processor.Context).MarkAt(start) is not { } typed)
        {
            return false;
        }

        processor.Inline = new FootnoteReference
        {
            Label = typed.Name,
            Span = new SourceSpan(start, start + typed.MarkLength - 1),
            Line = line,
            Column = column,
        };
        slice.Start += typed.MarkLength;
        return true;
    }
}
