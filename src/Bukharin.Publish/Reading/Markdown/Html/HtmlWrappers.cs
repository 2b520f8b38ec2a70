using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Takes the tags out of a text that only lay out the blocks in them, so that these are read as Markdown; and reads headings, items and rules.</summary>
/// <remarks>
/// CommonMark lets such a tag begin a block of HTML that goes on to the next blank line (4.6). What stands between those tags is
/// words like any others. Each tag is made spaces, or Markdown's own sign and spaces, so that all offsets stay what they are.
/// </remarks>
internal static partial class HtmlWrappers
{
    // What has more characters is no heading whose end has been forgotten.
    private const int LongestHeading = 1000;

    private const string Wrappers = "div|p|center|details|summary|section|article|header|footer|main|aside|nav|picture|source|figure|figcaption|ul|li";
    private const string Tag = "</?(?<name>" + Wrappers + @"|h[1-6]|hr)(?=[\s/>])[^<>]*>";

    private static readonly FrozenSet<string> WrapperNames = Wrappers.Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text without such tags; those in tables stay, and part the paragraphs of cells.</summary>
    /// <param name="text">The text of a source.</param>
    /// <param name="tables">Its tables of HTML.</param>
    public static string TakeOut(string text, HtmlTableRanges tables)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var read = new StringBuilder(text);
        tables.BlankComments(read);
        var (isInside, hasPicture) = (false, false);
        var fence = ' ';
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            var words = line.TrimStart(' ');
            var isAtMargin = line.Length - words.Length < 4;
            var isInTable = tables.Covers(start);
            if (isInTable)
            {
                // What stands behind the end of the table goes on as behind a tag of its own.
                isInside = true;
                TakeOut(text, start, end, read, tables, hasPicture: false);
            }
            else if (fence != ' ')
            {
                fence = isAtMargin && HtmlTableRanges.IsFence(words, out var closing) && closing == fence ? ' ' : fence;
            }
            else if (isAtMargin && HtmlTableRanges.IsFence(words, out var opening))
            {
                (fence, isInside) = (opening, false);
            }
            else
            {
                isInside = !words.IsWhiteSpace() && (isInside || (isAtMargin && BeginningPattern().IsMatch(words)));

                // The caption of a picture is told by its tags from what stands beside it.
                hasPicture = isInside && (hasPicture || line.Contains("<img", StringComparison.OrdinalIgnoreCase));
                if (isInside)
                {
                    TakeOut(text, start, end, read, tables, hasPicture);
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
    public static bool IsWrapper(string name) => WrapperNames.Contains(name);

    private static void TakeOut(string text, int start, int end, StringBuilder read, HtmlTableRanges tables, bool hasPicture)
    {
        var (isFirst, behind) = (true, start);
        foreach (Match tag in TagPattern().Matches(text[start..end]))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tables.Covers(start + tag.Index) || name is "picture" or "source" || (hasPicture && name == "figcaption"))
            {
                // Those of pictures stand among words, and are taken out there.
                continue;
            }

            var isEnd = tag.Value[1] == '/';

            // A sign means something at the beginning of a line only. A heading can go on in further lines.
            isFirst = isFirst && text.AsSpan(behind, start + tag.Index - behind).IsWhiteSpace();
            behind = start + tag.Index + tag.Length;
            var sign = isEnd || !isFirst ? ""
                : name is ['h', >= '1' and <= '6' and var level] ? Heading(text, behind, name, level - '0', read)
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

    /// <summary>The sign of a heading, whose lines are made one.</summary>
    private static string Heading(string text, int start, string name, int level, StringBuilder read)
    {
        var end = text.IndexOf($"</{name}", start, Math.Min(LongestHeading, text.Length - start), StringComparison.OrdinalIgnoreCase);
        if (end > 0 && !text[start..end].TrimEnd().Trim('\r', '\n', ' ').Split('\n').Any(string.IsNullOrWhiteSpace))
        {
            read.Replace('\n', ' ', start, end - start).Replace('\r', ' ', start, end - start);
        }

        return new string('#', level);
    }

    [GeneratedRegex("^" + Tag, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeginningPattern();

    [GeneratedRegex(Tag, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TagPattern();

    /// <summary>Whether an HTML block is a comment and nothing besides: words may stand behind one in its line.</summary>
    public static bool IsComment(ReadOnlySpan<char> html) =>
        html.Trim() is var trimmed
        && trimmed.StartsWith("<!--", StringComparison.Ordinal)
        && trimmed.IndexOf("-->", StringComparison.Ordinal) == trimmed.Length - "-->".Length;
}
