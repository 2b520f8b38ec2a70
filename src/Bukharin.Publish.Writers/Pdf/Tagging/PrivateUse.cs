using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>Characters that mean what two parties have agreed on, and so nothing to a reader of an edition.</summary>
/// <remarks>ISO 19005-2, 6.2.11.7.3 wants them to be replaced where text is read.</remarks>
internal static class PrivateUse
{
    /// <summary>Whether a text has such a character.</summary>
    public static bool IsIn(string text)
    {
        foreach (var character in text)
        {
            // Those of the higher planes come as pairs of surrogates, the first of them U+DB80 or later.
            if (character is >= '\uE000' and <= '\uF8FF' or >= '\uDB80' and <= '\uDBFF')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with U+FFFD, the sign of a character that cannot be told, in the place of each.</summary>
    public static string Replace(string text)
    {
        var replaced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            replaced.Append((Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse ? Rune.ReplacementChar : rune).ToString());
        }

        return replaced.ToString();
    }
}
