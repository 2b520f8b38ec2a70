using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Cuts a text into runs of one script, as OpenType shaping needs it.</summary>
/// <remarks>
/// Unicode UAX #24: characters of no script of their own (digits, punctuation, marks, spaces) join the run before them,
/// or the first run when they open the text.
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
            if (Of(text[i]) is not { } own)
            {
                continue;
            }

            if (script is { } current && current != own)
            {
                return (i, script);
            }

            script = own;
        }

        return (text.Length, script);
    }

    private static Script? Of(char character) => character switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => Script.Latin,
        < '\u00C0' or '\u00D7' or '\u00F7' => null,
        <= '\u02AF' or >= '\u1E00' and <= '\u1EFF' or >= '\uFB00' and <= '\uFB06' => Script.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        >= '\u0400' and <= '\u052F' or >= '\u1C80' and <= '\u1C8F' or >= '\uA640' and <= '\uA69F' => Script.Cyrillic,
        _ => null,
    };
}
