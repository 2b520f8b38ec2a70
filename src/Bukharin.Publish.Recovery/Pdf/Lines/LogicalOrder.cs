using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Brings the glyphs of a line, which are known from left to right, into the order in which they are read.</summary>
/// <remarks>
/// By what is seen alone, as a reader does it: from the first letter of Hebrew or Arabic to the last before a letter of another script, eyes go
/// from right to left, and numbers between them are read from left to right.
/// </remarks>
internal static class LogicalOrder
{
    /// <summary>A width that is none, as a part of the size of type.</summary>
    private const double NoWidth = 0.01;

    private enum Kind
    {
        Other,
        Hebrew,
        Arabic,
        Foreign,
        Figure,
        ArabicFigure,
        Comma,
        Plus,
        PerCent,
        Mark,
    }

    /// <summary>Whether a line has anything that is read from right to left.</summary>
    public static bool IsNeeded(ReadOnlySpan<Glyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (IsTurned(glyph))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a glyph is a letter that is read from right to left.</summary>
    public static bool IsTurned(in Glyph glyph) => glyph.Text[0] >= '\u0590' && KindOf(glyph) is Kind.Hebrew or Kind.Arabic;

    /// <summary>The glyphs from left to right, each with the marks behind it that were painted over it.</summary>
    /// <param name="glyphs">The glyphs as they were painted.</param>
    public static ImmutableArray<Glyph> FromLeftToRight(ImmutableArray<Glyph> glyphs)
    {
        // What takes no room begins where the next letter does, but for a rounding: it stays before it.
        Glyph[][] letters = [.. Letters(glyphs)];
        var places = Array.ConvertAll(letters, letter => letter[0].Left);
        for (var i = letters.Length - 2; i >= 0; i--)
        {
            places[i] = Math.Abs(places[i + 1] - places[i]) < NoWidth * letters[i][0].SizePt ? places[i + 1] : places[i];
        }

        return [.. Enumerable.Range(0, letters.Length).OrderBy(i => places[i]).SelectMany(i => letters[i])];
    }

    /// <summary>The glyphs in reading order.</summary>
    /// <param name="glyphs">The glyphs from left to right.</param>
    public static ImmutableArray<Glyph> Of(ImmutableArray<Glyph> glyphs)
    {
        var read = Letters(glyphs).ToArray();
        for (var start = 0; start < read.Length; start++)
        {
            if (!IsOfPhrase(read[start][0]))
            {
                continue;
            }

            var last = start;
            for (var i = start + 1; i < read.Length && KindOf(read[i][0]) != Kind.Foreign && read[i][0].Cell == read[start][0].Cell; i++)
            {
                last = IsOfPhrase(read[i][0]) ? i : last;
            }

            Array.Reverse(read, start, last - start + 1);
            TurnNumbers(read.AsSpan(start, last - start + 1));
            start = last;
        }

        return [.. read.SelectMany(letter => letter)];
    }

    // The comma of Arabic is written by nobody else.
    private static bool IsOfPhrase(in Glyph glyph) => KindOf(glyph) is Kind.Hebrew or Kind.Arabic || glyph.Text[0] == '\u060C';

    /// <summary>Glyphs with the marks behind each, and with what else has no width: its place is also that of the next letter.</summary>
    private static IEnumerable<Glyph[]> Letters(ImmutableArray<Glyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && (KindOf(glyphs[end]) == Kind.Mark || glyphs[end].Right - glyphs[end].Left < NoWidth * glyphs[end].SizePt))
            {
                end++;
            }

            yield return [.. glyphs.AsSpan(start, end - start)];
            start = end;
        }
    }

    /// <summary>Turns each number back: figures, with one sign between two of them, and behind Hebrew with what stands for per cent or money.</summary>
    private static void TurnNumbers(Span<Glyph[]> phrase)
    {
        var isArabic = false;
        for (var i = 0; i < phrase.Length;)
        {
            var kind = KindOf(phrase[i][0]);
            isArabic = kind is Kind.Arabic || (kind is not Kind.Hebrew && isArabic);
            var end = EndOfNumber(phrase, i, isArabic);
            if (end > i)
            {
                phrase[i..end].Reverse();
            }

            i = Math.Max(i + 1, end);
        }
    }

    private static int EndOfNumber(ReadOnlySpan<Glyph[]> phrase, int start, bool isArabic)
    {
        var end = start;
        while (end < phrase.Length && KindOf(phrase[end][0]) == Kind.PerCent)
        {
            end++;
        }

        if (end == phrase.Length || KindOf(phrase[end][0]) is not (Kind.Figure or Kind.ArabicFigure) || (end > start && (isArabic || KindOf(phrase[end][0]) != Kind.Figure)))
        {
            return start;
        }

        while (true)
        {
            var figure = KindOf(phrase[end][0]);
            end++;
            if (end < phrase.Length && AreAlike(KindOf(phrase[end][0]), figure, isArabic))
            {
                continue;
            }

            if (end + 1 < phrase.Length && AreAlike(KindOf(phrase[end + 1][0]), figure, isArabic)
                && (KindOf(phrase[end][0]) == Kind.Comma || (KindOf(phrase[end][0]) == Kind.Plus && !isArabic && figure == Kind.Figure)))
            {
                end++;
                continue;
            }

            while (!isArabic && figure == Kind.Figure && end < phrase.Length && KindOf(phrase[end][0]) == Kind.PerCent)
            {
                end++;
            }

            return end;
        }
    }

    private static bool AreAlike(Kind one, Kind figure, bool isArabic) =>
        one is Kind.Figure or Kind.ArabicFigure && (isArabic || one == figure);

    private static Kind KindOf(in Glyph glyph)
    {
        if (glyph.Picture > 0)
        {
            return Kind.Foreign;
        }

        Rune.DecodeFromUtf16(glyph.Text, out var one, out _);
        return one.Value switch
        {
            (>= '0' and <= '9') or 0xB2 or 0xB3 or 0xB9 or (>= 0x6F0 and <= 0x6F9) or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089) => Kind.Figure,
            (>= 0x660 and <= 0x669) or 0x66B or 0x66C => Kind.ArabicFigure,
            '.' or ',' or ':' or '/' or 0xA0 or 0x202F or 0x60C => Kind.Comma,
            '+' or '-' or 0x2212 => Kind.Plus,
            '#' or '%' or 0xB0 or 0xB1 or 0x66A or (>= 0x2030 and <= 0x2034) or 0x2213 or 0x212E => Kind.PerCent,
            0x200F => Kind.Hebrew,
            _ => Rune.GetUnicodeCategory(one) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Kind.Mark,
                UnicodeCategory.CurrencySymbol => Kind.PerCent,
                UnicodeCategory.Format => Kind.Mark,
                _ when one.Value is (>= 0x590 and <= 0x5FF) or (>= 0x7C0 and <= 0x85F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Kind.Hebrew,
                _ when one.Value is (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFC) or (>= 0xFE70 and <= 0xFEFE) => Kind.Arabic,
                <= UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => Kind.Foreign,
                _ => Kind.Other,
            },
        };
    }
}
