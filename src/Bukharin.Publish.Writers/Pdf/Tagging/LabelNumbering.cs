using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>How the clauses of a list are numbered, by its first label.</summary>
internal static class LabelNumbering
{
    private const string RomanNumerals = "ivxlcdm";

    /// <summary>The numbering that a first label begins.</summary>
    public static ListNumbering Of(ClauseLabel label)
    {
        // "i" alone begins a series of numerals; "c" alone, in an extract, goes on one of letters.
        var numeral = string.Concat(label.Text.Where(char.IsLetterOrDigit));
        if (numeral.Any(char.IsDigit) || numeral.Length == 0)
        {
            return ListNumbering.Decimal;
        }

        var isUpper = char.IsUpper(numeral[0]);
        var isRoman = numeral is "i" or "I"
            || (numeral.Length > 1 && numeral.All(letter => RomanNumerals.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)));
        return (isRoman, isUpper) switch
        {
            (true, true) => ListNumbering.UpperRoman,
            (true, false) => ListNumbering.LowerRoman,
            (false, true) => ListNumbering.UpperAlpha,
            _ => ListNumbering.LowerAlpha,
        };
    }
}
