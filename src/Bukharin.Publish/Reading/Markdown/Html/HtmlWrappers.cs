using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Takes the tags out of a text that only lay out the blocks in them, so that these are read as Markdown; and reads headings, items and rules.</summary>
/// <remarks>
/// CommonMark lets such a tag begin a block of HTML that goes on to the next blank line (4.6). What stands between those tags is
/// words like any others. Each tag is made spaces, or Markdown's own sign and spaces, so that all offsets stay what they are.
/// </remarks>
internal static partial class HtmlWrappers
{
    /// <summary>The text without such tags.</summary>
    /// <param name="text">The text of a source.</param>
    public static string TakeOut(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var read = new StringBuilder(text);
        var isInside = false;
        var fence = ' ';
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            var words = line.TrimStart(' ');
            var isAtMargin = line.Length - words.Length < 4;
            if (fence != ' ')
            {
                fence = isAtMargin && IsFence(words, out var closing) && closing == fence ? ' ' : fence;
            }
            else if (isAtMargin && IsFence(words, out var opening))
            {
                (fence, isInside) = (opening, false);
            }
            else
            {
                isInside = !words.IsWhiteSpace() && (isInside || (isAtMargin && BeginningPattern().IsMatch(words)));
                if (isInside)
                {
                    TakeOut(text, start, end, read);
                }
            }

            start = end + 1;
        }

        return read.ToString();
    }

    /// <summary>The column at which a block begins: that of the tags before it which were taken out.</summary>
    /// <param name="text">The text of the source, with its tags.</param>
    /// <param name="start">Where the block's first line begins.</param>
    /// <param name="block">The block.</param>
    public static int ColumnOf(string text, int start, Block block)
    {
        var before = text.AsSpan(start, Math.Max(0, block.Span.Start - start));
        return before.IndexOf('<') is >= 0 and var tag && before[..tag].IsWhiteSpace() ? tag : block.Column;
    }

    /// <summary>Whether an element only lays out what stands in it.</summary>
    /// <param name="name">Its name, in lower case.</param>
    public static bool IsWrapper(string name) => name is "div" or "p" or "center" or "details" or "summary" or "section" or "article" or "header" or "footer"
        or "main" or "aside" or "nav" or "picture" or "source" or "figure" or "figcaption" or "ul" or "li";

    private static bool IsFence(ReadOnlySpan<char> words, out char sign)
    {
        sign = words.StartsWith("```", StringComparison.Ordinal) ? '`' : words.StartsWith("~~~", StringComparison.Ordinal) ? '~' : ' ';
        return sign != ' ';
    }

    private static void TakeOut(string text, int start, int end, StringBuilder read)
    {
        var (isFirst, behind) = (true, start);
        foreach (Match tag in TagPattern().Matches(text[start..end]))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            var isEnd = tag.Value[1] == '/';

            // A sign means something at the beginning of a line only.
            isFirst = isFirst && text.AsSpan(behind, start + tag.Index - behind).IsWhiteSpace();
            behind = start + tag.Index + tag.Length;
            var sign = isEnd || !isFirst ? ""
                : name is ['h', >= '1' and <= '6' and var level] ? new string('#', level - '0')
                : name == "li" ? "-"
                : name == "hr" ? "***"
                : "";
            isFirst &= sign.Length == 0;
            for (var i = 0; i < tag.Length; i++)
            {
                read[start + tag.Index + i] = i < sign.Length ? sign[i] : ' ';
            }
        }
    }

    [GeneratedRegex(@"^</?(?:div|p|center|details|summary|section|article|header|footer|main|aside|nav|picture|source|figure|figcaption|ul|li|h[1-6]|hr)(?=[\s/>])[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeginningPattern();

    [GeneratedRegex(@"</?(?<name>div|p|center|details|summary|section|article|header|footer|main|aside|nav|picture|source|figure|figcaption|ul|li|h[1-6]|hr)(?=[\s/>])[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TagPattern();

    /// <summary>Whether an HTML block is a comment and nothing besides: words may stand behind one in its line.</summary>
    public static bool IsComment(ReadOnlySpan<char> html) =>
        html.Trim() is var trimmed
        && trimmed.StartsWith("<!--", StringComparison.Ordinal)
        && trimmed.IndexOf("-->", StringComparison.Ordinal) == trimmed.Length - "-->".Length;
}
