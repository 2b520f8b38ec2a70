using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>Describes the texts of glyphs for messages.</summary>
internal static class CodePoints
{
    /// <summary>A text with its code points: "ж" (U+0436).</summary>
    public static string Describe(string text)
    {
        var description = new StringBuilder();
        description.Append('"').Append(text).Append("\" (");
        var separator = "";
        foreach (var rune in text.EnumerateRunes())
        {
            description.Append(separator).Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            separator = " ";
        }

        return description.Append(')').ToString();
    }

    /// <summary>Whether the text has no unpaired surrogates.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
