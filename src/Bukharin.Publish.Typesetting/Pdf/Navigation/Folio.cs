using System.Globalization;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>A folio divided as page labels are (ISO 32000-1, table 159).</summary>
/// <param name="Prefix">What stands before the number; the whole folio if there is no number.</param>
/// <param name="Style">D for Arabic figures, R and r for Roman numerals; null without a number.</param>
/// <param name="Number">The number; 0 if there is none.</param>
internal readonly record struct Folio(string Prefix, string? Style, int Number)
{
    private const int LongestNumber = 9;

    /// <summary>Divides a folio: a Roman numeral ("iv"), a text that ends in figures ("A-3"), or any other text.</summary>
    public static Folio Parse(string folio)
    {
        if (RomanNumeral.Parse(folio) is > 0 and var roman)
        {
            return new Folio("", "R", roman);
        }

        if (RomanNumeral.Parse(folio.ToUpperInvariant()) is > 0 and var small
            && string.Equals(folio, folio.ToLowerInvariant(), StringComparison.Ordinal))
        {
            return new Folio("", "r", small);
        }

        // Numbers have no leading zeros: those of "007" belong to the prefix.
        var start = folio.Length;
        for (var i = folio.Length - 1; i >= 0 && char.IsAsciiDigit(folio[i]) && folio.Length - i <= LongestNumber; i--)
        {
            start = folio[i] == '0' ? start : i;
        }

        return start == folio.Length
            ? new Folio(folio, null, 0)
            : new Folio(folio[..start], "D", int.Parse(folio.AsSpan(start), CultureInfo.InvariantCulture));
    }

    /// <summary>Whether this folio is the other one counted on by one.</summary>
    public bool Follows(Folio previous) =>
        string.Equals(Style, previous.Style, StringComparison.Ordinal)
        && string.Equals(Prefix, previous.Prefix, StringComparison.Ordinal)
        && (Style is null || Number == previous.Number + 1);
}
