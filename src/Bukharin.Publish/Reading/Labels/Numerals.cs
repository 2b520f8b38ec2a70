using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>Numerals of labels: figures, letters, Roman numerals.</summary>
internal static class Numerals
{
    private const string CyrillicLetters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    // More were hardly ever put in between two letters, and with others there would be more words: (at), (is), (to).
    private const char LastPutIn = 'h';

    private const string GreekLetters = "αβγδεζηθικλμνξοπρστυφχψω";

    // Enumerations in Russian commonly leave these out.
    private const string OptionalCyrillicLetters = "ёйъыь";

    private static readonly ImmutableArray<(string Digits, int Value)> RomanDigits =
    [
        ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40),
        ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
    ];

    // What is put in after a number in Romance statutes, in order: the first comes after the number itself.
    private static readonly ImmutableArray<string> Insertions = 
    [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "undecies", "duodecies", "terdecies", "quaterdecies", "quinquiesdecies",
        "sexiesdecies", "septiesdecies", "octiesdecies", "noviesdecies", "vicies",
    ];

    // Italian statutes have these forms too.
    private static readonly FrozenDictionary<string, string> InsertionForms = new Dictionary<string, string>
    {
        ["novies"] = "nonies",
        ["quindecies"] = "quinquiesdecies",
        ["sexdecies"] = "sexiesdecies",
        ["septdecies"] = "septiesdecies",
        ["octodecies"] = "octiesdecies",
        ["novodecies"] = "noviesdecies",
    }.ToFrozenDictionary();

    /// <summary>Whether a word is put in after a number: <c>bis</c>.</summary>
    public static bool IsInsertion(ReadOnlySpan<char> word)
    {
        foreach (var insertion in Insertions)
        {
            if (word.Equals(insertion, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var form in InsertionForms.Keys)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every way to read a numeral; none when it is no numeral.</summary>
    public static ImmutableArray<(NumeralKind Kind, int Ordinal, int Inserted)> Read(string numeral)
    {
        if (char.IsAsciiDigit(numeral[0]))
        {
            return Figures(numeral) is var (ordinal, inserted) ? [(NumeralKind.Figure, ordinal, inserted)] : [];
        }

        var isUpper = char.IsUpper(numeral[0]);
        if (numeral.Any(letter => !char.IsLetter(letter) || char.IsUpper(letter) != isUpper))
        {
            return [];
        }

        var lower = numeral.ToLowerInvariant();
        var readings = ImmutableArray.CreateBuilder<(NumeralKind, int, int)>(2);
        if (LetterSeries(lower, isUpper) is var (kind, place))
        {
            readings.Add((kind, place, 0));
        }
        else if (lower.Length is 2 or 3 && lower.All(letter => letter == lower[0]) && lower[0] is >= 'a' and <= 'z')
        {
            // aa is the first below a), or what follows z).
            readings.Add((isUpper ? NumeralKind.RepeatedUpper : NumeralKind.RepeatedLower, ((lower.Length - 2) * 26) + lower[0] - 'a' + 1, 0));
            readings.Add((isUpper ? NumeralKind.LatinUpper : NumeralKind.LatinLower, ((lower.Length - 1) * 26) + lower[0] - 'a' + 1, 0));
        }

        if (RomanValue(lower) is int value)
        {
            readings.Add((isUpper ? NumeralKind.RomanUpper : NumeralKind.RomanLower, value, 0));
        }

        // ba and bb were put in between b and c; aa is the first below a.
        if (lower is [>= 'a' and <= 'z', >= 'a' and <= LastPutIn] && lower != "aa")
        {
            readings.Add((isUpper ? NumeralKind.LatinUpper : NumeralKind.LatinLower, lower[0] - 'a' + 1, lower[1] - 'a' + 1));
        }

        // iia was put in between ii and iii; i and a letter more are two letters.
        if (lower is [.. { Length: > 1 } roman, >= 'a' and <= LastPutIn] && lower[^1] is not ('c' or 'd') && RomanValue(roman) is int before)
        {
            readings.Add((isUpper ? NumeralKind.RomanUpper : NumeralKind.RomanLower, before, lower[^1] - 'a' + 1));
        }

        return readings.ToImmutable();
    }

    /// <summary>Figures, and what is put in after them: <c>1A</c>, <c>9a</c>, <c>1bis</c>.</summary>
    private static (int Ordinal, int Inserted)? Figures(string numeral)
    {
        var figures = numeral.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : numeral.Length;
        if (numeral[0] == '0' || figures > 9)
        {
            return null;
        }

        var ordinal = int.Parse(numeral.AsSpan(0, figures), NumberStyles.None, CultureInfo.InvariantCulture);
        var suffix = numeral[figures..].ToLowerInvariant();
        return suffix.Length == 0 || IsOrdinalEnding(suffix) ? (ordinal, 0)
            : suffix.Length == 1 && LetterSeries(suffix, isUpper: false) is var (_, letter) ? (ordinal, letter)
            : Insertions.IndexOf(InsertionForms.GetValueOrDefault(suffix, suffix)) is >= 0 and var insertion ? (ordinal, insertion + 1)
            : null;
    }

    /// <summary>Whether letters behind figures make an ordinal of them: <c>1st</c>.</summary>
    public static bool IsOrdinalEnding(ReadOnlySpan<char> letters) => letters is "st" or "nd" or "rd" or "th";

    private static (NumeralKind Kind, int Ordinal)? LetterSeries(string lower, bool isUpper) => lower switch
    {
        [>= 'a' and <= 'z'] => (isUpper ? NumeralKind.LatinUpper : NumeralKind.LatinLower, lower[0] - 'a' + 1),
        [_] when CyrillicLetters.IndexOf(lower[0], StringComparison.Ordinal) is >= 0 and var cyrillic => (isUpper ? NumeralKind.CyrillicUpper : NumeralKind.CyrillicLower, cyrillic + 1),
        [_] when GreekLetters.IndexOf(lower[0], StringComparison.Ordinal) is >= 0 and var greek => (isUpper ? NumeralKind.GreekUpper : NumeralKind.GreekLower, greek + 1),
        _ => null,
    };

    /// <summary>Whether no numeral of a kind must stand between two.</summary>
    public static bool AreAdjacent(NumeralKind kind, int earlier, int later)
    {
        if (kind == NumeralKind.Compound)
        {
            // How many sections a part has, nobody can know.
            return later > earlier;
        }

        if (kind is not (NumeralKind.CyrillicLower or NumeralKind.CyrillicUpper))
        {
            return later == earlier + 1;
        }

        for (var ordinal = earlier + 1; ordinal < later; ordinal++)
        {
            if (ordinal > CyrillicLetters.Length || !OptionalCyrillicLetters.Contains(CyrillicLetters[ordinal - 1], StringComparison.Ordinal))
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
