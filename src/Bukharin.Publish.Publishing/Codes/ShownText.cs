using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Publishing.Codes;

/// <summary>Prepares the text of an example for display: it is cut to a few lines, and control characters and invisible characters are made visible.</summary>
public static class ShownText
{
    // Some examples are of faults in long texts.
    private const int MostLines = 30;
    private const int MostCharacters = 200;

    private const int FirstControlPicture = 0x2400;

    /// <summary>The lines to show. If there are more, the last line says how many.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimEnd('\n').Split('\n');
        var shown = lines.Take(MostLines).Select(line => Line(line.Length > MostCharacters ? line[..MostCharacters] + "…" : line).TrimEnd());
        return lines.Length > MostLines ? shown.Append(string.Create(CultureInfo.InvariantCulture, $"… {lines.Length - MostLines} more lines")) : shown;
    }

    /// <summary>A line in which invisible characters are replaced by their numbers, since the example may be about them.</summary>
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
