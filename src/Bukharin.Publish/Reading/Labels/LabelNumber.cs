using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>The number of a label, as it stands behind a word or a sign: <c>5</c>, <c>3-5</c>, <c>1er</c>, <c>2 bis</c>, <c>101.5</c>.</summary>
/// <param name="Numeral">What names it in addresses.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Through">The last number of several, <c>3-5</c>; 0 for one.</param>
internal readonly record struct LabelNumber(string Numeral, int Length, int Through = 0)
{
    /// <summary>Longer numbers are years and telephone numbers.</summary>
    public const int MostFigures = 4;

    // Longer ones are words.
    private const int MostLetters = 15;

    // How many sections a part of a code may have, and how many parts these, so that all of its numbers have an order.
    private const int Sections = 4000;
    private const int Subsections = 100;

    private const string Dashes = "-–—";
    private const string OrdinalSigns = "º°ª";

    // The first article of a French or Spanish law is not numbered, but named.
    private static readonly ImmutableArray<string> First = ["premier", "première", "primero", "primera"];

    /// <summary>Whether an ordinal sign, or the word for first, says that it is a number of the text's own.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The place of a number of several parts among others of its kind; 0 for a number of one.</summary>
    public int Compound { get; init; }

    /// <summary>The part of a code that it belongs to, <c>L</c> for the law and <c>R</c> for the ordinances; empty for none.</summary>
    public string Code { get; init; } = "";

    /// <summary>A number, or several in a row: <c>3-5</c>; an ordinal sign behind it is left out: <c>1er</c>, <c>1º</c>, <c>1.º</c>.</summary>
    public static LabelNumber? At(ReadOnlySpan<char> text, int start)
    {
        var numeral = start < text.Length ? NumeralAt(text, start) : "";
        var i = start + numeral.Length;
        if (First.Contains(numeral, StringComparer.OrdinalIgnoreCase))
        {
            return new LabelNumber("1", i - start) { IsOrdinal = true };
        }

        if (numeral.Length == 0)
        {
            return null;
        }

        if (numeral is "1er" or "1re" or "Ier")
        {
            return new LabelNumber(numeral[..1], i - start) { IsOrdinal = true };
        }

        var sign = OrdinalSignAt(text, i);
        if (char.IsAsciiDigit(numeral[0]) && LetterAt(text, i + sign) is { } letter)
        {
            return new LabelNumber($"{numeral}-{letter}", i + sign + 2 - start) { IsOrdinal = sign > 0 };
        }

        if (sign > 0)
        {
            return new LabelNumber(numeral, i + sign - start) { IsOrdinal = true };
        }

        if (InsertionAt(text, i) is > 0 and var insertion)
        {
            return new LabelNumber($"{numeral}{text.Slice(i + 1, insertion - 1)}", i + insertion - start) { IsOrdinal = true };
        }

        return i + 1 < text.Length && Dashes.Contains(text[i], StringComparison.Ordinal)
            && NumeralAt(text, i + 1) is { Length: > 0 } through && int.TryParse(numeral, out var first) && int.TryParse(through, out var last) && last > first
                ? new LabelNumber($"{numeral}-{through}", i + 1 + through.Length - start, last)
                : new LabelNumber(numeral, i - start);
    }

    /// <summary>A number of two or three parts: <c>101.5</c>, <c>2-1</c>, <c>18.2-57</c>.</summary>
    public static LabelNumber? CompoundAt(ReadOnlySpan<char> text, int start)
    {
        var parts = new List<int>();
        var i = start;
        while (parts.Count < 3 && PartAt(text, i) is var (value, length))
        {
            parts.Add(value);
            i += length;
            if (i + 1 >= text.Length || text[i] is not ('.' or '-' or '–') || !char.IsAsciiDigit(text[i + 1]) || parts.Count == 3)
            {
                break;
            }

            i++;
        }

        return parts.Count < 2 || !char.IsLetterOrDigit(text[i - 1]) ? null : new LabelNumber(text[start..i].ToString(), i - start) { Compound = Order(parts) };
    }

    /// <summary>A number of one of the French codes: <c>L. 122-1</c>, <c>R. 15</c>.</summary>
    public static LabelNumber? OfCodeAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] is not ('L' or 'R' or 'D' or 'A'))
        {
            return null;
        }

        var i = start + 1;
        i += i < text.Length && text[i] == '.' ? 1 : 0;
        i += i < text.Length && text[i] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        var number = CompoundAt(text, i) ?? (PartAt(text, i) is var (value, length) ? new LabelNumber(text.Slice(i, length).ToString(), length) { Compound = Order([value]) } : null);
        return number is { } found
            ? found with { Numeral = $"{text[start]}{found.Numeral}", Length = i + found.Length - start, Code = text[start].ToString() }
            : null;
    }

    /// <summary>How many characters a word has that is put in behind a number, with what parts the two: <c>-bis</c>, <c> ter</c>; 0 for none.</summary>
    public static int InsertionAt(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && text[i] is ' ' or '-' && WordLength(text[(i + 1)..]) is > 0 and var length && Numerals.IsInsertion(text.Slice(i + 1, length)) ? 1 + length : 0;

    /// <summary>The capital that is put in behind a number in Portuguese and Spanish statutes, <c>2º-A</c>, <c>5-B</c>; null for none.</summary>
    private static char? LetterAt(ReadOnlySpan<char> text, int i) =>
        text[i..] is ['-' or '–', >= 'A' and <= 'Z' and var letter, ..] && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])) ? letter : null;

    /// <summary>How many characters the ordinal sign at a place has, its point among them: <c>º</c>, <c>.º</c>; 0 for none.</summary>
    public static int OrdinalSignAt(ReadOnlySpan<char> text, int i) => text[i..] switch
    {
        [var sign, ..] when OrdinalSigns.Contains(sign, StringComparison.Ordinal) => 1,
        ['.', var sign, ..] when OrdinalSigns.Contains(sign, StringComparison.Ordinal) => 2,
        _ => 0,
    };

    /// <summary>The letters and figures from a place on; empty when there are too many for a numeral.</summary>
    public static string NumeralAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= MostLetters && char.IsLetterOrDigit(text[end]) && !OrdinalSigns.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var figures = 0;
        while (start + figures < end && char.IsAsciiDigit(text[start + figures]))
        {
            figures++;
        }

        return figures > MostFigures || end - start > MostLetters ? "" : text[start..end].ToString();
    }

    /// <summary>How many letters some text begins with.</summary>
    public static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Figures, and a letter that may stand behind them: <c>10b</c>.</summary>
    private static (int Value, int Length)? PartAt(ReadOnlySpan<char> text, int start)
    {
        var length = 0;
        while (start + length < text.Length && char.IsAsciiDigit(text[start + length]))
        {
            length++;
        }

        if (length is 0 or > MostFigures)
        {
            return null;
        }

        var value = int.Parse(text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
        return (value, start + length < text.Length && char.IsAsciiLetterLower(text[start + length]) ? length + 1 : length);
    }

    private static int Order(List<int> parts)
    {
        var order = ((long)parts[0] * Sections) + Math.Min(parts.Count > 1 ? parts[1] : 0, Sections - 1);
        return (int)Math.Min(int.MaxValue, (order * Subsections) + Math.Min(parts.Count > 2 ? parts[2] : 0, Subsections - 1));
    }
}
