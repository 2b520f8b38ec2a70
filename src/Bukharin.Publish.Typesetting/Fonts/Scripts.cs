using System.Text;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The scripts of characters (Unicode UAX #24, from HarfBuzz's data), and what they need in typesetting.</summary>
internal static class Scripts
{
    // All characters below are of scripts with case and without joined letters.
    private const char FirstWithoutCase = '\u0590';

    private static readonly UnicodeFunctions Unicode = UnicodeFunctions.Default;

    // Cached, because calling HarfBuzz for each character is slow. The tag of a script is never 0.
    private static readonly uint[] Known = new uint[char.MaxValue + 1];

    /// <summary>The script of a character; null for a character that scripts share, such as punctuation and figures, and for combining marks.</summary>
    public static Script? Of(Rune character)
    {
        var script = character.IsBmp && Known[character.Value] is > 0 and var known ? (Script)known : Ask(character);
        return script == Script.Common || script == Script.Inherited || script == Script.Unknown || script == Script.Invalid ? null : script;
    }

    private static Script Ask(Rune character)
    {
        var script = Unicode.GetScript((uint)character.Value);
        if (character.IsBmp)
        {
            Known[character.Value] = script;
        }

        return script;
    }

    /// <summary>The script of the first character that has one.</summary>
    public static Script? OfFirst(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (Of(character) is { } script)
            {
                return script;
            }
        }

        return null;
    }

    /// <summary>Whether a script has capitals and small letters.</summary>
    public static bool HasCase(Script script) => script == Script.Latin || script == Script.Greek || script == Script.Cyrillic || script == Script.Armenian
        || script == Script.Georgian || script == Script.Coptic || script == Script.Cherokee || script == Script.Adlam || script == Script.Deseret || script == Script.Glagolitic;

    /// <summary>Whether a script has italics and monospaced faces.</summary>
    public static bool HasItalics(Script script) => script == Script.Latin || script == Script.Greek || script == Script.Cyrillic;

    /// <summary>Whether letters are written separately, so that letterspacing is possible.</summary>
    private static bool StandApart(Script script) => HasCase(script) || script == Script.Hebrew || script == Script.Han || script == Script.Hiragana || script == Script.Katakana
        || script == Script.Hangul || script == Script.Bopomofo || script == Script.Yi || script == Script.Ethiopic || script == Script.Tifinagh || script == Script.CanadianSyllabics;

    /// <summary>Whether a text has letters that are joined or composed, so that none can be moved by itself.</summary>
    public static bool AreJoined(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (character.Value >= FirstWithoutCase && Of(character) is { } script && !StandApart(script))
            {
                return true;
            }
        }

        return false;
    }
}
