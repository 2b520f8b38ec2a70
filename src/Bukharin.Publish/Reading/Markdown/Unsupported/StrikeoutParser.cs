using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Notices words struck out between double tildes.</summary>
internal sealed class StrikeoutParser : InlineParser
{
    public StrikeoutParser() => OpeningCharacters = ['~'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!text.StartsWith("~~", StringComparison.Ordinal) || text.Length < 5 || char.IsWhiteSpace(text[2]))
        {
            return false;
        }

        var close = text[3..].IndexOf("~~", StringComparison.Ordinal);
        if (close < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += close + 5;
        processor.Inline = new UnsupportedInline
        {
            Name = "Words struck out",
            Hint = "Say it in an intervention: [struck out: …]{.gloss}; tildes in the text itself are '\\~'.",
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
