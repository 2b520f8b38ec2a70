using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>The class of each character, after DerivedBidiClass.txt of the Unicode Character Database and the defaults of its blocks.</summary>
internal static class BidiClasses
{
    private const char FirstFromRight = '\u0590';

    /// <summary>Whether a text has any letter that runs from right to left. For most texts this is known at once.</summary>
    public static bool HasRight(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (character.Value >= FirstFromRight && Of(character) is BidiClass.Right or BidiClass.ArabicLetter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character starts a phrase that runs from right to left: a letter, or U+060C (ARABIC COMMA), which only right-to-left scripts use.</summary>
    public static bool IsOfPhrase(Rune character) => Of(character) is BidiClass.Right or BidiClass.ArabicLetter || character.Value == 0x60C;

    /// <summary>The class of a character.</summary>
    public static BidiClass Of(Rune character) => ByNumber(character.Value) ?? Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.Mark,
        UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.Invisible,
        UnicodeCategory.LineSeparator => BidiClass.Neutral,
        UnicodeCategory.ParagraphSeparator => BidiClass.Separator,
        var category when RightOf(character.Value) is { } right => right,
        UnicodeCategory.CurrencySymbol => BidiClass.EuropeanTerminator,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark => BidiClass.Left,
        <= UnicodeCategory.OtherLetter => BidiClass.Left,
        _ => BidiClass.Neutral,
    };

    /// <summary>Characters whose class does not follow from their general category.</summary>
    private static BidiClass? ByNumber(int code) => code switch
    {
        >= '0' and <= '9' or 0xB2 or 0xB3 or 0xB9 or (>= 0x6F0 and <= 0x6F9) or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089)
            or (>= 0x2488 and <= 0x249B) or (>= 0xFF10 and <= 0xFF19) or (>= 0x1D7CE and <= 0x1D7FF) => BidiClass.EuropeanNumber,
        (>= 0x600 and <= 0x605) or (>= 0x660 and <= 0x669) or 0x66B or 0x66C or 0x6DD or 0x890 or 0x891 or 0x8E2 or (>= 0x10E60 and <= 0x10E7E) or (>= 0x10D30 and <= 0x10D39) => BidiClass.ArabicNumber,
        '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 or 0xFB29 or 0xFE62 or 0xFE63 or 0xFF0B or 0xFF0D => BidiClass.EuropeanSeparator,
        '#' or '%' or 0xB0 or 0xB1 or 0x58F or 0x609 or 0x60A or 0x66A or (>= 0x2030 and <= 0x2034) or 0x2213 or 0x212E or 0xFE5F or 0xFE6A or 0xFF03 or 0xFF05 => BidiClass.EuropeanTerminator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F or 0x2044 or 0xFE50 or 0xFE52 or 0xFE55 or 0xFF0C or 0xFF0E or 0xFF0F or 0xFF1A => BidiClass.CommonSeparator,
        '\n' or '\r' or '\t' or '\v' or 0x1C or 0x1D or 0x1E or 0x1F or 0x85 => BidiClass.Separator,
        0x200E => BidiClass.Left,
        0x200F => BidiClass.Right,
        0x61C => BidiClass.ArabicLetter,
        0x606 or 0x607 or 0x60E or 0x60F or 0x6DE or 0x6E9 or (>= 0x7F6 and <= 0x7F9) or 0xFD3E or 0xFD3F or (>= 0xFD40 and <= 0xFD4F) or 0xFDCF or (>= 0xFDFD and <= 0xFDFF) => BidiClass.Neutral,
        _ => null,
    };

    /// <summary>The class of letters and signs in the blocks of right-to-left scripts; null elsewhere.</summary>
    private static BidiClass? RightOf(int code) => code switch
    {
        < FirstFromRight => null,
        (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10D00 and <= 0x10D3F)
            or (>= 0x10EC0 and <= 0x10EFF) or (>= 0x10F30 and <= 0x10F6F) or (>= 0x1EC70 and <= 0x1ECBF) or (>= 0x1ED00 and <= 0x1ED4F) or (>= 0x1EE00 and <= 0x1EEFF) => BidiClass.ArabicLetter,
        <= 0x5FF or (>= 0x7C0 and <= 0x85F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => BidiClass.Right,
        _ => null,
    };
}
