using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Normalization Form C (UAX #15).</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> does nothing in programs that carry no culture data, as this one does, so that an
/// accent that a font or an editor has taken apart would pass for another letter. The algorithms are those of The Unicode
/// Standard, 3.11 (D108 to D117) and 3.12 (Hangul).
/// </remarks>
internal static class NormalForm
{
    private const string DataName = "canonical.txt";

    // The Unicode Standard, 3.12.
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    private static readonly CanonicalData Data = Read();

    /// <summary>The form of some text; itself where it has that form already.</summary>
    /// <param name="text">The text. Halves of surrogate pairs stand for themselves.</param>
    public static string Compose(string text)
    {
        if (IsComposed(text))
        {
            return text;
        }

        var runes = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Decompose(char.ConvertToUtf32(text[i], text[i + 1]), runes);
                i++;
            }
            else
            {
                Decompose(text[i], runes);
            }
        }

        Order(runes);
        Recompose(runes);
        var composed = new StringBuilder(runes.Count);
        foreach (var rune in runes)
        {
            if (rune > char.MaxValue)
            {
                composed.Append(char.ConvertFromUtf32(rune));
            }
            else
            {
                composed.Append((char)rune);
            }
        }

        return composed.ToString();
    }

    private static bool IsComposed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0300')
            {
                continue;
            }

            var rune = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[i + 1])
                : text[i];
            if (Data.Unsettled.Contains(rune) || rune is > VowelBase - 1 and < TrailBase + TrailCount)
            {
                return false;
            }
        }

        return true;
    }

    private static void Decompose(int rune, List<int> into)
    {
        if (rune is >= SyllableBase and < SyllableBase + SyllableCount)
        {
            var index = rune - SyllableBase;
            into.Add(LeadBase + (index / (VowelCount * TrailCount)));
            into.Add(VowelBase + (index % (VowelCount * TrailCount) / TrailCount));
            if (index % TrailCount > 0)
            {
                into.Add(TrailBase + (index % TrailCount));
            }
        }
        else if (Data.Decompositions.TryGetValue(rune, out var pair))
        {
            Decompose(pair.First, into);
            if (pair.Second != 0)
            {
                Decompose(pair.Second, into);
            }
        }
        else
        {
            into.Add(rune);
        }
    }

    /// <summary>Sorts the marks on a character by their classes; those of one class keep their order (D109).</summary>
    private static void Order(List<int> runes)
    {
        for (var i = 1; i < runes.Count; i++)
        {
            var (rune, own) = (runes[i], ClassOf(runes[i]));
            var j = i;
            for (; own > 0 && j > 0 && ClassOf(runes[j - 1]) > own; j--)
            {
                runes[j] = runes[j - 1];
            }

            runes[j] = rune;
        }
    }

    /// <summary>Joins each character with the starter before it unless something between them blocks it (D115, D117).</summary>
    private static void Recompose(List<int> runes)
    {
        var starter = -1;
        var lastClass = 0;
        var end = 0;
        for (var i = 0; i < runes.Count; i++)
        {
            var (rune, own) = (runes[i], ClassOf(runes[i]));
            if (starter >= 0 && (end == starter + 1 || (lastClass != 0 && lastClass < own)) && Join(runes[starter], rune) is > 0 and var joined)
            {
                runes[starter] = joined;
                continue;
            }

            if (own == 0)
            {
                starter = end;
            }

            lastClass = own;
            runes[end++] = rune;
        }

        runes.RemoveRange(end, runes.Count - end);
    }

    private static int Join(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return SyllableBase + ((((first - LeadBase) * VowelCount) + (second - VowelBase)) * TrailCount);
        }

        if (first is >= SyllableBase and < SyllableBase + SyllableCount && (first - SyllableBase) % TrailCount == 0
            && second is > TrailBase and < TrailBase + TrailCount)
        {
            return first + (second - TrailBase);
        }

        return Data.Compositions.GetValueOrDefault((first, second));
    }

    private static int ClassOf(int rune) => rune < 0x300 ? 0 : Data.Classes.GetValueOrDefault(rune);

    private static CanonicalData Read()
    {
        using var stream = typeof(NormalForm).Assembly.GetManifestResourceStream(DataName)
            ?? throw new InvalidOperationException($"The assembly has no {DataName}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var decompositions = new Dictionary<int, (int, int)>();
        var compositions = new Dictionary<(int, int), int>();
        var classes = new Dictionary<int, int>();
        var unsettled = new HashSet<int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.Split(' ');
            if (parts[0].Split('-') is [var from, var to])
            {
                for (var rune = Hex(from); rune <= Hex(to); rune++)
                {
                    classes[rune] = int.Parse(parts[1], CultureInfo.InvariantCulture);
                    unsettled.Add(rune);
                }

                continue;
            }

            var isOneWay = parts[^1] == "!";
            var pair = (Hex(parts[1]), parts.Length - (isOneWay ? 1 : 0) > 2 ? Hex(parts[2]) : 0);
            decompositions.Add(Hex(parts[0]), pair);
            if (isOneWay)
            {
                unsettled.Add(Hex(parts[0]));
            }
            else
            {
                compositions.Add(pair, Hex(parts[0]));
                unsettled.Add(pair.Item2);
            }
        }

        return new CanonicalData(
            decompositions.ToFrozenDictionary(), compositions.ToFrozenDictionary(), classes.ToFrozenDictionary(), unsettled.ToFrozenSet());
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <param name="Decompositions">What a character decomposes to in one step; 0 for no second character.</param>
    /// <param name="Compositions">What two characters compose to.</param>
    /// <param name="Classes">Combining classes, where they are not 0.</param>
    /// <param name="Unsettled">Characters that text in Form C may not have, or not behind every other.</param>
    private sealed record CanonicalData(
        FrozenDictionary<int, (int First, int Second)> Decompositions,
        FrozenDictionary<(int First, int Second), int> Compositions,
        FrozenDictionary<int, int> Classes,
        FrozenSet<int> Unsettled);
}
