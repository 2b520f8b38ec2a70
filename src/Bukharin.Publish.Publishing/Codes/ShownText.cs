using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>Text of an example as it can be shown: not all of a long one, and nothing in it that a terminal would obey or hide.</summary>
public static class ShownText
{
    // An example of a fault in long texts is a long text.
    private const int MostLines = 30;
    private const int MostCharacters = 200;

    private const int FirstControlPicture = 0x2400;

    /// <summary>The lines to show of a text, the last of which says how many more there are, where there are more.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimEnd('\n').Split('\n');
        var shown = lines.Take(MostLines).Select(line => Line(line.Length > MostCharacters ? line[..MostCharacters] + "…" : line).TrimEnd());
        return lines.Length > MostLines ? shown.Append(string.Create(CultureInfo.InvariantCulture, $"… {lines.Length - MostLines} more lines")) : shown;
    }

    /// <summary>A line with what cannot be seen shown by its number: examples have such characters because they are faults.</summary>
    public static string Line(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var shown = new StringBuilder(line.Length);
        foreach (var sign in line.EnumerateRunes())
        {
            if (sign.Value < ' ' && sign.Value != '\t')
            {
                shown.Append((char)(FirstControlPicture + sign.Value));
            }
            else if (Rune.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control && sign.Value != '\t')
            {
                shown.Append(CultureInfo.InvariantCulture, $"<U+{sign.Value:X4}>");
            }
            else
            {
                shown.Append(sign.ToString());
            }
        }

        return shown.ToString();
    }
}
