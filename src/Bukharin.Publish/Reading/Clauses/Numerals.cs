using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Numerals of labels: figures, single letters, Roman numerals.</summary>
internal static class Numerals
{
    private const string CyrillicLetters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    // Enumerations in Russian commonly leave these out.
    private const string OptionalCyrillicLetters = "ёйъыь";

    private static readonly ImmutableArray<(string Digits, int Value)> RomanDigits =
    [
        ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40),
        ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
    ];

    /// <summary>Every kind and ordinal that a numeral can have; none when it is no numeral.</summary>
    public static ImmutableArray<(NumeralKind Kind, int Ordinal)> Read(string numeral)
    {
        if (char.IsAsciiDigit(numeral[0]))
        {
            return numeral[0] != '0' && numeral.All(char.IsAsciiDigit)
                ? [(NumeralKind.Figure, int.Parse(numeral, NumberStyles.None, CultureInfo.InvariantCulture))]
                : [];
        }

        var isUpper = char.IsUpper(numeral[0]);
        if (numeral.Any(letter => !char.IsLetter(letter) || char.IsUpper(letter) != isUpper))
        {
            return [];
        }

        var lower = numeral.ToLowerInvariant();
        var readings = ImmutableArray.CreateBuilder<(NumeralKind, int)>(2);
        if (lower is [>= 'a' and <= 'z'])
        {
            readings.Add((isUpper ? NumeralKind.LatinUpper : NumeralKind.LatinLower, lower[0] - 'a' + 1));
        }
        else if (lower.Length == 1 && CyrillicLetters.Contains(lower[0], StringComparison.Ordinal))
        {
            readings.Add((isUpper ? NumeralKind.CyrillicUpper : NumeralKind.CyrillicLower, CyrillicLetters.IndexOf(lower[0], StringComparison.Ordinal) + 1));
        }

        if (RomanValue(lower) is int value)
        {
            readings.Add((isUpper ? NumeralKind.RomanUpper : NumeralKind.RomanLower, value));
        }

        return readings.ToImmutable();
    }

    /// <summary>Whether no numeral of a kind must stand between two.</summary>
    public static bool AreAdjacent(NumeralKind kind, int earlier, int later)
    {
        if (kind is not (NumeralKind.CyrillicLower or NumeralKind.CyrillicUpper))
        {
            return later == earlier + 1;
        }

        for (var ordinal = earlier + 1; ordinal < later; ordinal++)
        {
            if (!OptionalCyrillicLetters.Contains(CyrillicLetters[ordinal - 1], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return later > earlier;
    }

    /// <summary>The value of a Roman numeral in its one usual spelling; null for anything else (<c>iiii</c>, <c>mild</c>).</summary>
    private static int? RomanValue(string lower)
    {
        var rest = lower.AsSpan();
        var value = 0;
        foreach (var (digits, worth) in RomanDigits)
        {
            // M, C, X and I may stand three times, the others once.
            for (var times = digits is "m" or "c" or "x" or "i" ? 3 : 1; times > 0 && rest.StartsWith(digits, StringComparison.Ordinal); times--)
            {
                value += worth;
                rest = rest[digits.Length..];
            }
        }

        return rest.IsEmpty && value > 0 && Spell(value) == lower ? value : null;
    }

    private static string Spell(int value)
    {
        var spelled = new System.Text.StringBuilder();
        foreach (var (digits, worth) in RomanDigits)
        {
            for (; value >= worth; value -= worth)
            {
                spelled.Append(digits);
            }
        }

        return spelled.ToString();
    }
}
