using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>The words around a bracket.</summary>
/// <param name="Before">Those of its paragraph before it.</param>
/// <param name="After">Those after it.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Block">What it stands in.</param>
internal sealed partial record BracketPlace(string Before, string After, string Language, BracketBlock Block = BracketBlock.Running)
{
    private const string QuotationMarks = "\"'“”„‘’‚«»‹›";

    /// <summary>The language without region and script.</summary>
    public string PrimaryLanguage => Language.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether nothing else stands in its paragraph or heading, a label left out of account.</summary>
    public bool IsAlone => SignsAndLabel().IsMatch(Before) && HeadingEnd().IsMatch(After);

    /// <summary>Whether its paragraph begins with it, and goes on.</summary>
    public bool BeginsParagraph => Signs().IsMatch(Before) && After.StartsWith(' ');

    /// <summary>Whether it is all that a quotation holds.</summary>
    public bool FillsQuotation =>
        Before is [.., var opening] && After is [var closing, ..]
        && QuotationMarks.Contains(opening, StringComparison.Ordinal) && QuotationMarks.Contains(closing, StringComparison.Ordinal);

    // The signs of a heading, of a quotation and of an item.
    [GeneratedRegex(@"^[\s#>•–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[\s#>•–-]*(\(?(\d+(\.\d+)*|\p{L}|[ivxlcIVXLC]+)[.)]\s|[\p{L}§]+\.?\s\d+\.\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SignsAndLabel();

    [GeneratedRegex(@"^\s*#*\s*(\{[^}]*\})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingEnd();
}
