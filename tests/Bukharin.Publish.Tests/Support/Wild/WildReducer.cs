using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Makes less of a text that shows a fault, for as long as it shows the fault: blocks first, then lines, words and characters.</summary>
internal static partial class WildReducer
{
    /// <summary>How often a text is tried at most.</summary>
    private const int MostTries = 300;

    /// <summary>Less of a text; its front matter becomes the least that there must be, where the fault does not need more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shows">Whether a text shows the fault.</param>
    public static WildText Reduced(WildText text, Func<WildText, bool> shows)
    {
        var tries = 0;
        var front = text.EditionFile is null ? FrontMatter().Match(text.Source).Length : 0;
        var head = text.Source[..front];
        var body = text.Source[front..];
        if (text.EditionFile is null && Try($"---\n{WildFrontMatter.Least("en")}---\n\n", body))
        {
            head = $"---\n{WildFrontMatter.Least("en")}---\n\n";
        }

        bool before;
        do
        {
            var length = body.Length;
            foreach (var units in new[] { Blocks(), Lines(), Words(), Characters() })
            {
                body = Less(units.Matches(body).Select(match => match.Value).ToList());
            }

            before = body.Length < length;
        }
        while (before && tries < MostTries);

        return text with { Source = head + body };

        bool Try(string someHead, string someBody) => tries++ < MostTries && shows(text with { Source = someHead + someBody });

        // Delta debugging: parts of half the size each time, of which none can be left out in the end.
        string Less(List<string> units)
        {
            for (var size = Math.Max(1, units.Count / 2); size > 0 && tries < MostTries; size /= 2)
            {
                for (var start = 0; start < units.Count;)
                {
                    List<string> less = [.. units[..start], .. units[Math.Min(start + size, units.Count)..]];
                    if (Try(head, string.Concat(less)))
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
