using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>
/// Finds mathematics between dollar signs, which editions do not support, by the rules of Pandoc (no space just inside the signs,
/// no digit after the closing one) and GitHub (no letter after it either): <c>$HOME:$PATH</c> is not mathematics.
/// </summary>
internal sealed class MathParser : InlineParser
{
    public MathParser() => OpeningCharacters = ['$'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var sign = text.StartsWith("$$", StringComparison.Ordinal) ? "$$" : "$";
        if (text.Length <= sign.Length || char.IsWhiteSpace(text[sign.Length]))
        {
            return false;
        }

        for (var i = sign.Length; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i..].StartsWith(sign, StringComparison.Ordinal) && i > sign.Length && !char.IsWhiteSpace(text[i - 1])
                && (i + sign.Length >= text.Length || !(char.IsAsciiLetterOrDigit(text[i + sign.Length]) || text[i + sign.Length] == '_')))
            {
                var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
                slice.Start += i + sign.Length;
                processor.Inline = new UnsupportedInline
                {
                    Name = "Mathematics between dollar signs",
                    Hint = "Write the formula in words and signs; a dollar sign in the text itself is '\\$'.",
                    Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
                    Line = line,
                    Column = column,
                };
                return true;
            }
        }

        return false;
    }
}
