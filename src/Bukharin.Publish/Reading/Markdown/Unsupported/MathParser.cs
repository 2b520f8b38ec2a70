using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Finds mathematics between dollar signs, which editions do not support. Sums of money and variables between them are words.</summary>
/// <remarks>
/// The signs are Pandoc's (no space just inside them, unless they are double, and no digit behind the closing one) and GitHub's (no
/// letter behind it either): <c>$HOME:$PATH</c> is not mathematics. What they enclose must be a formula: <c>$5, or A$6</c> is none.
/// </remarks>
internal sealed class MathParser : InlineParser
{
    public MathParser() => OpeningCharacters = ['$'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var sign = text.StartsWith("$$", StringComparison.Ordinal) ? "$$" : "$";
        if (EndOfContent(text, sign) is not { } end || !IsFormula(text[sign.Length..end], isDisplayed: sign.Length > 1))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += end + sign.Length;
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

    /// <summary>Where the sign stands that closes what the text begins with; null where none does.</summary>
    private static int? EndOfContent(ReadOnlySpan<char> text, string sign)
    {
        var mayHaveSpaces = sign.Length > 1;
        if (text.Length <= sign.Length || (!mayHaveSpaces && char.IsWhiteSpace(text[sign.Length])))
        {
            return null;
        }

        for (var i = sign.Length; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i..].StartsWith(sign, StringComparison.Ordinal) && i > sign.Length && (mayHaveSpaces || !char.IsWhiteSpace(text[i - 1]))
                && (i + sign.Length >= text.Length || !(char.IsAsciiLetterOrDigit(text[i + sign.Length]) || text[i + sign.Length] == '_')))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether it is plainly a formula: it has a command of TeX, or letters that stand alone, or raises or lowers something, and
    /// begins as no sum of money does.
    /// </summary>
    private static bool IsFormula(ReadOnlySpan<char> content, bool isDisplayed)
    {
        var behindNumber = content.TrimStart("0123456789.,");
        if (content.Contains('`') || (behindNumber.Length < content.Length && behindNumber is [';' or ':' or '!' or '?', ..]))
        {
            return false;
        }

        var (hasLetter, hasWord, isShifted) = (false, false, false);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length && char.IsAsciiLetter(content[i + 1]))
            {
                return true;
            }

            hasLetter |= char.IsLetter(content[i]);
            hasWord |= i > 0 && char.IsLetter(content[i]) && char.IsLetter(content[i - 1]);

            // Behind a bracket it is the mark of a note.
            isShifted |= content[i] is '^' or '_' && i > 0 && content[i - 1] != '[';
        }

        return hasWord
            ? (isShifted && !char.IsAsciiDigit(content[0]) && !char.IsPunctuation(content[0])) || (isDisplayed && (isShifted || content.Contains('=')))
            : hasLetter;
    }
}
