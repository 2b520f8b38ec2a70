using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Makes less of a text that shows a fault, for as long as it shows the fault: blocks first, then lines, words and characters.</summary>
internal static partial class WildReducer
{
    /// <summary>How often a text is tried at most, unless <c>BUKHARIN_WILD_TRIES</c> says otherwise.</summary>
    private const int MostTries = 300;

    /// <summary>Less of a text; its front matter becomes the least that there must be, where the fault does not need more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shows">Whether a text shows the fault.</param>
    public static WildText Reduced(WildText text, Func<WildText, bool> shows)
    {
        var tries = 0;
        var mostTries = Switches.Number("BUKHARIN_WILD_TRIES", MostTries);
        var front = text.EditionFile is null ? FrontMatter().Match(text.Source).Length : 0;
        var head = text.Source[..front];
        var body = text.Source[front..];
        if (text.EditionFile is null && Try($"---\n{WildFrontMatter.Least("en")}---\n\n", body))
        {
            head = $"---\n{WildFrontMatter.Least("en")}---\n\n";
        }

        // Most faults show in a style as it is, and the others with a key or two.
        if (!text.Style.Keys.IsEmpty)
        {
            Keep([.. text.Style.Keys]);
        }

        bool before;
        do
        {
            var length = body.Length;
            head = Less(Lines().Matches(head).Select(match => match.Value).ToList(), less => Try(less, body));
            foreach (var units in new[] { Blocks(), Lines(), Words(), Characters() })
            {
                body = Less(units.Matches(body).Select(match => match.Value).ToList(), less => Try(head, less));
            }

            before = body.Length < length;
        }
        while (before && tries < mostTries);

        return text with { Source = head + body };

        bool Try(string someHead, string someBody) => tries++ < mostTries && shows(text with { Source = someHead + someBody });

        void Keep(List<(string Path, JsonNode Value)> keys)
        {
            for (var size = keys.Count; size > 0; size /= 2)
            {
                for (var start = 0; start < keys.Count;)
                {
                    ImmutableArray<(string, JsonNode)> less = [.. keys[..start], .. keys[Math.Min(start + size, keys.Count)..]];
                    if (text.Style.With(less) is { } style && tries++ < mostTries && shows(text with { Source = head + body, Style = style }))
                    {
                        keys = [.. less];
                        text = text with { Style = style };
                    }
                    else
                    {
                        start += size;
                    }
                }
            }
        }

        // Delta debugging: parts of half the size each time, of which none can be left out in the end.
        string Less(List<string> units, Func<string, bool> stillShows)
        {
            for (var size = Math.Max(1, units.Count / 2); size > 0 && tries < mostTries; size /= 2)
            {
                for (var start = 0; start < units.Count;)
                {
                    List<string> less = [.. units[..start], .. units[Math.Min(start + size, units.Count)..]];
                    if (stillShows(string.Concat(less)))
                    {
                        units = less;
                    }
                    else
                    {
                        start += size;
                    }
                }
            }

            return string.Concat(units);
        }
    }

    /// <summary>A text as it can be written into a test: what is no ASCII by its number.</summary>
    public static string Escaped(string source) => string.Concat(source.Select(character =>
        character is '\n' or (>= ' ' and <= '~') ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")));

    [GeneratedRegex(@"^---\n.*?\n---\n\n?", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@".+?(\n\n+|$)|\n+", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+$")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\w+|\s+|\{\.\w+\}|\[\^\w+\]|[^\w\s]", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex(@".", RegexOptions.Singleline)]
    private static partial Regex Characters();
}
