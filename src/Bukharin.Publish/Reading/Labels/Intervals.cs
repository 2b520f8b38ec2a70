using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>
/// Recognizes half-open intervals of numbers, <c>[0, 100)</c> and <c>(0, 100]</c> (ISO 80000-2, 7.8), whose square bracket has no
/// partner.
/// </summary>
internal static partial class Intervals
{
    private const int Longest = 48;

    /// <summary>Whether a square bracket belongs to a half-open interval.</summary>
    /// <param name="text">The source.</param>
    /// <param name="bracket">The index of the bracket in the source.</param>
    public static bool HaveOneAt(string text, int bracket) => text[bracket] == '[' ? BeginsAt(text, bracket) : EndsAt(text, bracket);

    /// <summary>Whether the second number of an interval that began with a square bracket comes next: <c>2)</c> in <c>[1, 2)</c> is no label.</summary>
    /// <param name="before">The words before the place in question.</param>
    public static bool GoOnBehind(ReadOnlySpan<char> before) => BegunPattern().IsMatch(before[Math.Max(0, before.Length - Longest)..]);

    private static bool BeginsAt(string text, int bracket) => ClosedPattern().IsMatch(text.AsSpan(bracket, Math.Min(Longest, text.Length - bracket)));

    private static bool EndsAt(string text, int bracket)
    {
        var start = Math.Max(0, bracket - Longest);
        return OpenPattern().IsMatch(text.AsSpan(start, bracket + 1 - start));
    }

    // The end of an interval is a number, a variable of one letter, or infinity.
    private const string End = @"[-+\u2212\u2013]?(?:\d[\d.\u202F\u00A0]*%?|\p{L}|\u221E)";

    [GeneratedRegex(@"\A\[\s*" + End + @"\s*[,;]\s*" + End + @"\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedPattern();

    [GeneratedRegex(@"\[\s*" + End + @"\s*[,;]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex BegunPattern();

    [GeneratedRegex(@"\(\s*" + End + @"\s*[,;]\s*" + End + @"\s*\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenPattern();
}
