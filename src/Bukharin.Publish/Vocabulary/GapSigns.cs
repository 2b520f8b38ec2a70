using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Vocabulary;

/// <summary>The printed form of a gap in every edition: its number in parentheses and a rule to write on, <c>(3) ______________</c>.</summary>
internal static partial class GapSigns
{
    private const char Rule = '_';

    // No-break, so that the number and its rule stay on one line.
    private const char Space = '\u00A0';

    /// <summary>The fewest low lines of a rule: one or two are not seen as one.</summary>
    public const int LeastLength = 3;

    /// <summary>Class name that marks a gap in the markup of an edition (EPUB class, PDF attribute class).</summary>
    public const string Name = "gap";

    /// <summary>The number of a gap as printed, in parentheses and with a no-break space after it.</summary>
    /// <param name="number">The number of the gap.</param>
    public static string NumberOf(int number) => string.Create(CultureInfo.InvariantCulture, $"({number}){Space}");

    /// <summary>The rule of a gap, made of low lines.</summary>
    /// <param name="length">Number of low lines.</param>
    public static string RuleOf(int length) => new(Rule, length);

    /// <summary>The text that assistive technology reads in place of a gap.</summary>
    /// <param name="word">The word for a gap in the language of the edition.</param>
    /// <param name="number">The number of the gap.</param>
    public static string Said(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word} {number}");

    /// <summary>Finds the gaps in a text.</summary>
    public static MatchCollection In(string words) => Sign().Matches(words);

    /// <summary>Matches a gap, with the groups <c>number</c> and <c>rule</c>.</summary>
    [GeneratedRegex(@"\((?<number>[1-9][0-9]{0,4})\)[\u00A0 ](?<rule>_{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
