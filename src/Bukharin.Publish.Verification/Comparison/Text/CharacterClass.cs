using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>What the characters of a line are to whoever compares words.</summary>
internal static class CharacterClass
{
    /// <summary>White space of any width, the end of a line too.</summary>
    public static bool IsSpace(char c) => c == ' ' || char.IsWhiteSpace(c);

    /// <summary>White space within a line; its end is none.</summary>
    public static bool IsSpaceInLine(char c) => c != '\n' && IsSpace(c);

    /// <summary>Characters without width or form.</summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00AD' && c is '\u00AD' or '\u034F' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>A quotation mark of any language, a typewriter's too, and the primes that are set for some of those.</summary>
    public static bool IsQuotationMark(char c) => c is '"' or '\'' or '\u201A' or '\u201E' or '\u2032' or '\u2033'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>Whether a letter, a figure or an accent begins at a place: what words are made of.</summary>
    public static bool IsWordAt(string text, int i)
    {
        var c = text[i];
        if (c < '\u0080')
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsSurrogate(c))
        {
            return Rune.TryGetRuneAt(text, i, out var rune) && IsWord(Rune.GetUnicodeCategory(rune));
        }

        return IsWord(CharUnicodeInfo.GetUnicodeCategory(c));
    }

    /// <summary>Whether a combining mark begins at a place.</summary>
    public static bool IsCombiningAt(string text, int i) => text[i] >= '\u0300' && Rune.TryGetRuneAt(text, i, out var rune)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The place of the next character that has a width or a form; the text's end where there is none.</summary>
    public static int NextVisible(string text, int i)
    {
        while (i < text.Length && IsInvisible(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where a sign ends that begins at a place, with the combining marks on it; what has no form is not between them. Half of a surrogate pair has none.</summary>
    public static int EndOfSign(string text, int start)
    {
        var isPair = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]);
        var end = start + (isPair ? 2 : 1);
        if (!isPair && char.IsSurrogate(text[start]))
        {
            return end;
        }

        while (NextVisible(text, end) is var mark && mark < text.Length && IsCombiningAt(text, mark))
        {
            end = mark + (char.IsHighSurrogate(text[mark]) ? 2 : 1);
        }

        return end;
    }

    private static bool IsWord(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
