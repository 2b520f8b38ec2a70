using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>A label as something that is counted.</summary>
internal readonly record struct CountedLabel(CountedForm Form, int Number)
{
    // Word repeats a letter behind the end of the alphabet: z, aa, bb; and its Russian one is without ё, й, ъ and ь.
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const int MostRepeats = 3;

    private static readonly (int Value, string Sign)[] RomanSigns =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>What a label can be, the likeliest first: <c>i)</c> is a Roman one before it is a ninth letter.</summary>
    /// <param name="label">The label as its author wrote it.</param>
    /// <returns>Nothing where no word processor counts to such a label.</returns>
    public static ImmutableArray<CountedLabel> Of(string label)
    {
        var first = label.AsSpan().IndexOfAnyExcept("(§ \u00A0");
        if (first < 0 || label.Contains('%', StringComparison.Ordinal))
        {
            return [];
        }

        var end = first;
        while (end < label.Length && char.IsLetterOrDigit(label[end]))
        {
            end++;
        }

        var (lead, numeral, trail) = (label[..first], label[first..end], label[end..]);
        var lower = numeral.ToLowerInvariant();
        var isUpper = numeral.Any(char.IsUpper);
        if (numeral.Length == 0 || (isUpper && numeral.Any(char.IsLower)))
        {
            return [];
        }

        (NumeralFormat Format, int? Number)[] readings =
        [
            (NumeralFormat.Decimal, DecimalOf(numeral)),
            (isUpper ? NumeralFormat.UpperRoman : NumeralFormat.LowerRoman, lower is "i" || lower.Length > 1 ? RomanOf(lower) : null),
            (isUpper ? NumeralFormat.UpperLetter : NumeralFormat.LowerLetter, LetterOf(lower, Latin)),
            (isUpper ? NumeralFormat.UpperRoman : NumeralFormat.LowerRoman, lower.Length == 1 ? RomanOf(lower) : null),
            (isUpper ? NumeralFormat.RussianUpper : NumeralFormat.RussianLower, LetterOf(lower, Russian)),
        ];
        return
        [
            .. readings.Where(reading => reading.Number is not null)
                .Select(reading => new CountedLabel(new CountedForm(lead, reading.Format, trail), reading.Number!.Value))
                .Distinct(),
        ];
    }

    private static int? DecimalOf(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == numeral && number <= short.MaxValue ? number : null;

    private static int? LetterOf(string numeral, string alphabet) =>
        numeral.Length <= MostRepeats && alphabet.IndexOf(numeral[0], StringComparison.Ordinal) is >= 0 and var index && numeral.All(letter => letter == numeral[0])
            ? index + 1 + (alphabet.Length * (numeral.Length - 1)) : null;

    private static int? RomanOf(string numeral)
    {
        var number = 0;
        var rest = numeral;
        foreach (var (value, sign) in RomanSigns)
        {
            while (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                number += value;
                rest = rest[sign.Length..];
            }
        }

        return rest.Length == 0 && Roman(number) == numeral ? number : null;
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
