using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Cloze;

namespace Bukharin.Publish.Writers.Copy.Gaps;

/// <summary>The key to the gaps of a sheet, as a line.</summary>
internal static class GapKey
{
    private const char NoBreakSpace = '\u00A0';

    // Half of the narrowest line of a sheet in large type.
    private const int LongestTied = 24;

    /// <summary>Words as they stand in a list: on one line, unless they are so many that a line could not hold them.</summary>
    public static string Tied(string words) => IsTied(words) ? words.Replace(' ', NoBreakSpace) : words;

    /// <summary>Whether words stay on one line.</summary>
    public static bool IsTied(string words) => words.Length <= LongestTied;

    /// <summary>The words of all gaps by their numbers, with what else is right: <c>(1) lamp · (2) boat / ship</c>.</summary>
    public static string Of(ImmutableArray<PlacedGap> gaps, Func<string, string> typeset, string between) =>
        string.Join(between, gaps.Select(gap => string.Create(CultureInfo.InvariantCulture, $"({gap.Number}){NoBreakSpace}{Tied(typeset(string.Join(" / ", gap.Gap.Answers)))}")));
}
