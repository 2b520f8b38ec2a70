using System.Text.RegularExpressions;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>The words around a bracket.</summary>
/// <param name="Before">Those of its paragraph before it.</param>
/// <param name="After">Those after it.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Block">What it stands in.</param>
internal sealed partial record BracketPlace(string Before, string After, string Language, BracketBlock Block = BracketBlock.Running)
{
    // The signs of a heading, of a quotation and of an item, and white space.
    private const string SignsOfBlocks = " \t\n#>•–-";

    private const string QuotationMarks = "\"'“”„‘’‚«»‹›";

    /// <summary>The language without region and script.</summary>
    public string PrimaryLanguage => Language.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether nothing else stands in its paragraph or heading, a label left out of account.</summary>
    public bool IsAlone => Before.AsSpan().TrimStart(SignsOfBlocks).Trim().ToString() is var label && (label.Length == 0 || IsLabel(label)) && HeadingEnd().IsMatch(After);

    /// <summary>Whether its paragraph begins with it, and goes on.</summary>
    public bool BeginsParagraph => Before.AsSpan().TrimStart(SignsOfBlocks).IsEmpty && After.StartsWith(' ');

    /// <summary>Whether it is all that a quotation holds.</summary>
    public bool FillsQuotation =>
        Before is [.., var opening] && After is [var closing, ..]
        && QuotationMarks.Contains(opening, StringComparison.Ordinal) && QuotationMarks.Contains(closing, StringComparison.Ordinal);

    /// <summary>Whether a letter or a figure stands right before or behind it.</summary>
    public bool TouchesWord => (Before is [.., var last] && char.IsLetterOrDigit(last)) || (After is [var next, ..] && char.IsLetterOrDigit(next));

    /// <summary>Whether words are a label and nothing else.</summary>
    public static bool IsLabel(string words) =>
        LabelPattern.Match(words, atBeginning: true) is { Doubt: not LabelDoubt.Date } label && label.Length == words.Length;

    [GeneratedRegex(@"^\s*#*\s*(\{[^}]*\})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingEnd();
}
