using System.Globalization;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What the characters of a page's text mean for the reading of it.</summary>
internal static class PageCharacters
{
    public const char SoftHyphen = '\u00AD';
    public const char Hyphen = '\u2010';

    /// <summary>At a line's end, the place where its author lets the word be parted without a hyphen.</summary>
    public const char ZeroWidthSpace = '\u200B';

    /// <summary>What stands for a picture (U+FFFC, OBJECT REPLACEMENT CHARACTER).</summary>
    public const string Picture = "\uFFFC";

    /// <summary>Stands for a glyph whose characters the file does not give.</summary>
    private const char Unknown = '\uFFFD';

    /// <summary>Ignored by everyone (UAX #29): it stands where a glyph completes another and has no text of its own.</summary>
    private const char CombiningGraphemeJoiner = '\u034F';

    private const string NoteSymbols = "*\u2217\u2020\u2021\u00A7\u2016\u2225\u00B6";

    /// <summary>A glyph's text without what nobody sees; a control character, which no glyph stands for, is unknown.</summary>
    public static string Readable(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var isPlain = true;
        foreach (var character in text)
        {
            isPlain &= character != CombiningGraphemeJoiner && !char.IsControl(character);
        }

        return isPlain ? text : string.Concat(text.Where(character => character != CombiningGraphemeJoiner).Select(Readable));
    }

    /// <summary>How many characters at its end PdfPig has joined to a letter: those of the block of combining diacritical marks.</summary>
    public static int JoinedAtEnd(string letter)
    {
        var start = letter.Length;
        while (start > 0 && letter[start - 1] is >= '\u0300' and <= '\u036F')
        {
            start--;
        }

        return letter.Length - start;
    }

    /// <summary>Whether a character is a symbol that marks notes.</summary>
    public static bool IsNoteSymbol(char character) => NoteSymbols.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a glyph stands for symbols that mark notes, and nothing else.</summary>
    public static bool AreNoteSymbols(string text)
    {
        // Asked of every glyph of a book, as is all below: an enumerator of characters would be an object for each.
        foreach (var character in text)
        {
            if (!IsNoteSymbol(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a glyph stands for nothing but characters that have no form.</summary>
    public static bool AreFormless(string text)
    {
        foreach (var character in text)
        {
            if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line may have been broken behind it without a trace.</summary>
    public static bool IsBreakable(char character) => character is '-' or Hyphen or '/' or '\u2026' || IsDash(character);

    public static bool IsDash(char character) => character is >= '\u2012' and <= '\u2015';

    private static char Readable(char character) => character switch
    {
        '\t' or '\n' or '\r' => ' ',
        _ => char.IsControl(character) ? Unknown : character,
    };

    /// <summary>Whether a glyph stands for nothing but marks that combine with the letter before them.</summary>
    public static bool IsAccent(string text)
    {
        foreach (var character in text)
        {
            if (char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                return false;
            }
        }

        return true;
    }
}
