namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>A tag of HTML.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="IsEnd">Whether it ends an element.</param>
/// <param name="Start">Its offset.</param>
/// <param name="Text">The tag as it is written.</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, int Start, string Text)
{
    // What is longer has a picture in it, and is none of a table's own tags.
    private const int Longest = 4096;

    /// <summary>The offset behind it.</summary>
    public int End => Start + Text.Length;

    /// <summary>The tag as a message names it.</summary>
    public string Shown => IsEnd ? $"</{Name}>" : $"<{Name}>";

    /// <summary>The tags of a text, but for those in code.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<HtmlTag> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`' && EndOfCode(text, i) is { } code)
            {
                i = code;
            }
            else if (text[i] == '<' && At(text, i) is { } tag)
            {
                yield return tag;
                i = tag.End - 1;
            }
        }
    }

    private static HtmlTag? At(string text, int start)
    {
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var first = start + (isEnd ? 2 : 1);
        var last = first;
        while (last < text.Length && char.IsAsciiLetterOrDigit(text[last]))
        {
            last++;
        }

        if (last == first || !char.IsAsciiLetter(text[first]))
        {
            return null;
        }

        var quote = '\0';
        for (var i = last; i < text.Length && i < start + Longest; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == '>')
            {
                return new HtmlTag(text[first..last].ToLowerInvariant(), isEnd, start, text[start..(i + 1)]);
            }
        }

        return null;
    }

    /// <summary>The backtick that ends code; null where another cell begins before it, or the line ends.</summary>
    private static int? EndOfCode(string text, int start)
    {
        var end = text.AsSpan(start + 1).IndexOfAny('`', '\n');
        return end >= 0 && text[start + 1 + end] == '`'
            && !text.AsSpan(start, end).Contains("</td", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(start, end).Contains("</th", StringComparison.OrdinalIgnoreCase)
            ? start + 1 + end
            : null;
    }
}
