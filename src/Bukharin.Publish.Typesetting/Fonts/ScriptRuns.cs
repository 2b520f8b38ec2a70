using System.Text;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Splits a text into runs of one script, which OpenType shapes separately.</summary>
/// <remarks>
/// Unicode UAX #24: characters without a script of their own (digits, punctuation, marks, spaces) belong to the run before them, or at
/// the start of the text to the first run.
/// </remarks>
internal static class ScriptRuns
{
    /// <summary>Finds the end of the run that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Index of the run's first character; less than the text's length.</param>
    /// <returns>Index after the run's last character, and its script; null when the run has none.</returns>
    public static (int End, Script? Script) Next(string text, int start)
    {
        Script? script = null;
        for (var i = start; i < text.Length; i++)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var one) ? one : Rune.ReplacementChar;
            var place = i;
            i += rune.Utf16SequenceLength - 1;
            if (Of(rune) is not { } own)
            {
                continue;
            }

            if (script is { } current && current != own)
            {
                return (place, script);
            }

            script = own;
        }

        return (text.Length, script);
    }

    private static Script? Of(Rune character) => character.Value switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => Script.Latin,
        < 0xC0 or 0xD7 or 0xF7 => null,
        <= 0x2AF => Script.Latin,
        _ => Scripts.Of(character) is { } own ? Together(own) : null,
    };

    /// <summary>The script to shape with: the three scripts of Japanese share their runs.</summary>
    private static Script Together(Script script) => script == Script.Hiragana || script == Script.Katakana ? Script.Han : script;
}
