using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>
/// Recognizes intervals of numbers that are open at an end, <c>[0, 100)</c>, <c>(0, 100]</c> and <c>[0, 1[</c> (ISO 80000-2, 7.8),
/// whose square bracket has no partner.
/// </summary>
internal static partial class Intervals
{
    private const int Longest = 48;

    /// <summary>Whether a square bracket belongs to a half-open interval.</summary>
    /// <param name="text">The source.</param>
    /// <param name="bracket">The index of the bracket in the source.</param>
    public static bool HaveOneAt(string text, int bracket) => text[bracket] == '['
        ? BeginsAt(text, bracket) || IsOfTurned(text, bracket)
        : EndsAt(text, bracket) || IsOfTurned(text, bracket);

    /// <summary>Whether the second number of an interval that began with a square bracket comes next: <c>2)</c> in <c>[1, 2)</c> is no label.</summary>
    /// <param name="before">The words before the place in question.</param>
    public static bool GoOnBehind(ReadOnlySpan<char> before) => BegunPattern().IsMatch(before[Math.Max(0, before.Length - Longest)..]);

    private static bool BeginsAt(string text, int bracket) => ClosedPattern().IsMatch(text.AsSpan(bracket, Math.Min(Longest, text.Length - bracket)));

    private static bool EndsAt(string text, int bracket)
    {
        var start = Math.Max(0, bracket - Longest);
        return OpenPattern().IsMatch(text.AsSpan(start, bracket + 1 - start));
    }

    private static bool IsOfTurned(string text, int bracket)
    {
        var start = Math.Max(0, bracket - Longest);
        foreach (var interval in TurnedPattern().EnumerateMatches(text.AsSpan(start, Math.Min(bracket + Longest, text.Length) - start)))
        {
            if (start + interval.Index == bracket || start + interval.Index + interval.Length - 1 == bracket)
            {
                return true;
            }
        }

        return false;
    }

    // The end of an interval is a number, also a fraction or a sum of money, a variable of one letter, or infinity. Between two numbers
    // with a decimal comma stands a semicolon.
    private const string End = @"[-+\u2212\u2013]?\p{Sc}?(?:\d[\d.\u202F\u00A0]*(?:/\d+)?\p{No}?[%\p{Sc}]?|\p{No}|\p{L}|\u221E)";
    private const string CommaEnd = @"(?:[-+\u2212\u2013]?\p{Sc}?\d[\d.,\u202F\u00A0]*[%\p{Sc}]?|" + End + ")";
    private const string Ends = @"\s*(?:" + End + @"\s*[,;]\s*" + End + "|" + CommaEnd + @"\s*;\s*" + CommaEnd + @")\s*";

    // Many write an open end with a bracket that is turned outwards, before which or behind which no word and no bracket stands.
    private const string TurnedOpening = @"(?<![^\s(])\]";
    private const string TurnedClosing = @"\[(?=\z|[\s,;:)!?]|\.(?:\s|\z))";

    [GeneratedRegex(@"\A\[" + Ends + @"\)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedPattern();

    [GeneratedRegex(@"\[\s*(?:" + End + @"\s*[,;]|" + CommaEnd + @"\s*;)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex BegunPattern();

    [GeneratedRegex(@"\(" + Ends + @"\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenPattern();

    [GeneratedRegex("(?:" + TurnedOpening + Ends + @"(?:\]|" + TurnedClosing + @"))|(?:\[" + Ends + TurnedClosing + ")", RegexOptions.CultureInvariant)]
    private static partial Regex TurnedPattern();
}
