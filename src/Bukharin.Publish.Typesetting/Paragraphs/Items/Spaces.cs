using System.Globalization;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>Which characters are spaces, and of what kind (Unicode UAX #14, as far as typographers agree with it).</summary>
internal static class Spaces
{
    public const char NoBreakSpace = '\u00A0';
    public const char SoftHyphen = '\u00AD';
    public const char WordJoiner = '\u2060';
    public const char ZeroWidthSpace = '\u200B';
    public const char GraphemeJoiner = '\u034F';

    /// <summary>Whether a line can end at this space.</summary>
    public static bool IsBreaking(char character) => character switch
    {
        ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u1680' or '\u2028' or '\u2029' or '\u205F' or '\u3000' => true,
        '\u2007' => false,
        >= '\u2000' and <= '\u200A' => true,
        _ => false,
    };

    /// <summary>Whether the space has a width of its own that justification does not change.</summary>
    public static bool IsFixed(char character) => character is >= '\u2000' and <= '\u200A' or '\u205F' or '\u3000';

    public static bool IsDash(char character) => character is '\u2013' or '\u2014' or '\u2015' or '\u2012';

    public static bool IsHyphen(char character) => character is '-' or '\u2010';

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    /// <summary>Whether a character is a letter or a combining accent.</summary>
    public static bool IsLetter(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
