using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Finds the characters of code that only faces of letters of many widths have, in which nobody would know them for code.</summary>
/// <remarks>Signs may come from any face. So may letters of scripts without italics: their faces have letters of one kind, in code as in any text.</remarks>
internal static class CodeCharacters
{
    /// <summary>Finds them, each with the marks on it.</summary>
    /// <param name="fallback">The faces of characters that the face of code lacks.</param>
    /// <param name="face">The face of code.</param>
    /// <param name="code">The code.</param>
    /// <param name="language">BCP 47 tag of the words around it.</param>
    public static IEnumerable<string> OfOtherWidths(FallbackFaces fallback, FontFace face, string code, string language)
    {
        foreach (var (part, font) in fallback.Split(new FontInstance(face, 1, []), code, language))
        {
            if (MonospacedFonts.Has(font.Face.PostScriptName))
            {
                continue;
            }

            for (var i = 0; i < part.Length;)
            {
                var element = part.Substring(i, StringInfo.GetNextTextElementLength(part, i));
                if (Rune.TryGetRuneAt(element, 0, out var first) && HasLook(first))
                {
                    yield return element;
                }

                i += element.Length;
            }
        }
    }

    private static bool HasLook(Rune character) => Scripts.Of(character) is { } script
        ? Scripts.HasItalics(script)
        : !IsBesideUpright(character) && !Rune.IsWhiteSpace(character) && Rune.GetUnicodeCategory(character)
            is not (UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    /// <summary>Whether a character that scripts share stands in a block of scripts without italics: figures of Arabic, stops of ideographs.</summary>
    private static bool IsBesideUpright(Rune character) => character.Value is (>= 0x0530 and <= 0x10FF) or (>= 0x1200 and <= 0x1BFF) or (>= 0x2E80 and <= 0x33FF)
        or (>= 0xA880 and <= 0xABFF) or (>= 0xFB13 and <= 0xFDFF) or (>= 0xFE30 and <= 0xFEFE) or (>= 0xFF00 and <= 0xFFEF);
}
