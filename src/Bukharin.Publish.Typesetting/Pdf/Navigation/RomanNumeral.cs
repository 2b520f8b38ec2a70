namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>Roman numerals of page labels: capitals, in the usual subtractive form, up to 3999.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] Hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"];
    private static readonly string[] Thousands = ["", "M", "MM", "MMM"];

    /// <summary>The value of a numeral; 0 if the text is no numeral or has another form ("IIII").</summary>
    public static int Parse(string numeral)
    {
        var rest = numeral.AsSpan();
        var value = (Take(Thousands, ref rest) * 1000) + (Take(Hundreds, ref rest) * 100) + (Take(Tens, ref rest) * 10)
            + Take(Ones, ref rest);
        return rest.IsEmpty ? value : 0;
    }

    /// <summary>Takes the longest numeral of a decade off the front of the text.</summary>
    private static int Take(string[] digits, ref ReadOnlySpan<char> rest)
    {
        var best = 0;
        for (var digit = 1; digit < digits.Length; digit++)
        {
            if (digits[digit].Length > digits[best].Length && rest.StartsWith(digits[digit], StringComparison.Ordinal))
            {
                best = digit;
            }
        }

        rest = rest[digits[best].Length..];
        return best;
    }
}
