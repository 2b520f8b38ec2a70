using System.Text.RegularExpressions;
using Bukharin.Publish.Cloze;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Gaps of a text whose version leaves words out: some of the words that can be left out.</summary>
internal static partial class WildGaps
{
    private const int MostTried = 40;
    private const int MostMade = 6;

    /// <summary>The text with gaps in its front matter, where its version asks for them and it has words for them.</summary>
    public static WildText In(Dice dice, WildText text)
    {
        if (text.Style.Version.Gaps is null)
        {
            return text;
        }

        var words = Words().Matches(text.Source).Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(_ => dice.Below(1000)).Take(MostTried);
        return With(words).Read().Document is { } document ? With(GapFinder.Find(document).Gaps.Select(gap => gap.Gap.Words).OrderBy(_ => dice.Below(1000)).Take(1 + dice.Below(MostMade))) : text;

        WildText With(IEnumerable<string> words)
        {
            var gaps = string.Concat(words.Select(word => $"  - \"{word}\"\n"));
            return gaps.Length == 0 ? text
                : text.EditionFile is { } edition ? text with { EditionFile = $"gaps:\n{gaps}{edition}" }
                : text with { Source = text.Source.Insert("---\n".Length, $"gaps:\n{gaps}") };
        }
    }

    [GeneratedRegex(@"\b\w+(?:[ '-]\w+)?\b")]
    private static partial Regex Words();
}
