using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>A text as long as a book: the blocks of another, many times over.</summary>
internal static partial class LongText
{
    /// <summary>Writes the text.</summary>
    /// <param name="source">Edition Markdown with front matter.</param>
    /// <param name="copies">How often its blocks come.</param>
    /// <param name="path">The file that is written.</param>
    public static void Write(string source, int copies, string path)
    {
        var text = File.ReadAllText(source);
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length;
        var copied = new StringBuilder(text[..end]);
        for (var i = 0; i < copies; i++)
        {
            // A note's name is one note's alone.
            copied.Append(NoteName().Replace(text[end..], string.Create(CultureInfo.InvariantCulture, $"[^$1-{i}]"))).Append('\n');
        }

        File.WriteAllText(path, copied.ToString());
    }

    [GeneratedRegex(@"\[\^(\w+)\]")]
    private static partial Regex NoteName();
}
