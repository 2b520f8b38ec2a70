using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Where a line can end in scripts that have no spaces between words (Unicode UAX #14).</summary>
/// <remarks>
/// Between ideographs, kana and Hangul syllables, and between these and letters (LB 26, 30b, 31), but not before closing punctuation,
/// stops and length marks, nor after opening punctuation (LB 13, 14, 21; CJ counts as NS, as in strict setting). After the marks that
/// separate syllables, words and phrases in Tibetan, Ethiopic, Khmer and Myanmar (LB 21, class BA). Words of Thai, Lao, Khmer and
/// Myanmar need a dictionary (class SA): there, a line ends only at spaces and at U+200B.
/// </remarks>
internal static class ScriptBreaks
{
    // UAX #14, classes CL, CP, EX, IS, NS and CJ, as far as these characters occur beside ideographs.
    private const string NeverFirst =
        "!%),.:;?]}\u00A2\u00B0\u00B7\u2010\u2013\u2014\u2019\u201D\u203A\u00BB\u2025\u2026\u2030\u2032\u2033\u203C\u2047\u2048\u2049\u2103"
        + "\u3001\u3002\u3005\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\u301C\u301E\u301F\u303B\u303C"
        + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u3095\u3096\u309B\u309C\u309D\u309E\u30A0"
        + "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6\u30FB\u30FC\u30FD\u30FE"
        + "\uA015\uFE50\uFE51\uFE52\uFE54\uFE55\uFE56\uFE57\uFE5A\uFE5C\uFE5E\uFF01\uFF05\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D"
        + "\uFF60\uFF61\uFF63\uFF64\uFF65\uFF70\uFF9E\uFF9F\uFFE0";

    // Classes OP and PR.
    private const string NeverLast =
        "$([{\u00A1\u00A3\u00A5\u00AB\u00BF\u2018\u201A\u201C\u201E\u2039\u2116\u20AC\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\u301D"
        + "\uFE59\uFE5B\uFE5D\uFE69\uFF04\uFF08\uFF3B\uFF5B\uFF5F\uFF62\uFFE1\uFFE5\uFFE6";

    // Class BA: the tsheg of Tibetan, the word space of Ethiopic, the sections of Khmer and Myanmar, dandas.
    private const string Parting = "\u0F0B\u0F34\u1361\u17D4\u17D5\u104A\u104B\u0964\u0965";

    /// <summary>Whether a text has any character to which these rules apply.</summary>
    public static bool Concern(string text)
    {
        foreach (var character in text)
        {
            if (character is (>= '\u1100' and <= '\u11FF') or >= '\u2E80' || (character >= '\u0964' && Parting.Contains(character, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line can end before a place in a word.</summary>
    /// <param name="text">The word.</param>
    /// <param name="index">The place, which is neither the beginning nor the end.</param>
    public static bool MayEnd(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) || Joins(text, index))
        {
            return false;
        }

        if (Parting.Contains(text[index - 1], StringComparison.Ordinal))
        {
            return Rune.IsLetterOrDigit(RuneAt(text, index));
        }

        return !NeverFirst.Contains(text[index], StringComparison.Ordinal) && !NeverLast.Contains(text[index - 1], StringComparison.Ordinal)
            && (IsIdeographic(RuneAt(text, index)) || IsIdeographic(RuneBefore(text, index)));
    }

    /// <summary>Whether the character at a place belongs to the one before it: a combining mark, a joiner, a variation selector.</summary>
    private static bool Joins(string text, int index) =>
        Rune.GetUnicodeCategory(RuneAt(text, index)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || text[index - 1] is '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>The character before a place, without combining marks.</summary>
    private static Rune RuneBefore(string text, int index)
    {
        while (true)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out var length);
            index -= length;
            if (index == 0 || !Joins(text, index))
            {
                return before;
            }
        }
    }

    /// <summary>The character at a place; U+FFFD for half a surrogate pair.</summary>
    private static Rune RuneAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var one) ? one : Rune.ReplacementChar;

    /// <summary>Whether a character is of the classes ID, H2 or H3, or full-width punctuation.</summary>
    private static bool IsIdeographic(Rune character) => character.Value >= 0x1100
        && (character.Value is (>= 0x3001 and <= 0x303F) or (>= 0xFF01 and <= 0xFFEE)
            || (Scripts.Of(character) is { } script && (script == Script.Han || script == Script.Hiragana || script == Script.Katakana
                || script == Script.Hangul || script == Script.Bopomofo || script == Script.Yi)));
}
