using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Vocabulary;

/// <summary>How a gap looks in every edition: its number in brackets, and a rule to write on: <c>(3) ______________</c>.</summary>
internal static partial class GapSigns
{
    private const char Rule = '_';

    // Nothing parts the number from its rule.
    private const char Space = '\u00A0';

    /// <summary>What marks the words of a gap in an edition's own markup: a class, an attribute class.</summary>
    public const string Name = "gap";

    /// <summary>The number of a gap as it is printed.</summary>
    /// <param name="number">The number.</param>
    public static string NumberOf(int number) => string.Create(CultureInfo.InvariantCulture, $"({number}){Space}");

    /// <summary>The rule of a gap.</summary>
    /// <param name="length">How many low lines it has.</param>
    public static string RuleOf(int length) => new(Rule, length);

    /// <summary>What is heard in place of a gap.</summary>
    /// <param name="word">What a gap is called.</param>
    /// <param name="number">Its number.</param>
    public static string Said(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word} {number}");

    /// <summary>The gaps in some words.</summary>
    public static MatchCollection In(string words) => Sign().Matches(words);

    /// <summary>A gap: its <c>number</c> and its <c>rule</c>.</summary>
    [GeneratedRegex(@"\((?<number>[1-9][0-9]{0,4})\)[\u00A0 ](?<rule>_{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
