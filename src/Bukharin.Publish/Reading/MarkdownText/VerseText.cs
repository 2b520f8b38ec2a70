using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Content;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes verse as Pandoc's line blocks.</summary>
internal static class VerseText
{
    private const string Fence = ":::";

    /// <summary>The lines of a block, with an empty one between two stanzas; numbered verse stands between fences.</summary>
    /// <param name="verse">The block.</param>
    /// <param name="notes">Where its notes go.</param>
    public static string[] LinesOf(LineBlock verse, Queue<Note> notes) => verse.FirstNumber switch
    {
        null => Lines(verse, notes),
        1 => [$"{Fence} {VerseFence.Numbered}", .. Lines(verse, notes), Fence],
        { } first => [string.Create(CultureInfo.InvariantCulture, $"{Fence} {{.{VerseFence.Numbered} {VerseFence.Start}={first}}}"), .. Lines(verse, notes), Fence],
    };

    private static string[] Lines(LineBlock verse, Queue<Note> notes)
    {
        var lines = new List<string>();
        foreach (var stanza in verse.Stanzas)
        {
            if (lines.Count > 0)
            {
                lines.Add("|");
            }

            foreach (var line in VerseLine.Of(stanza.Inlines))
            {
                // Within a line nothing else can end one, and an escaped end of line would join two.
                var words = InlineText.Write(line.Words, notes, beginsLine: true).Replace("\\\n", " ", StringComparison.Ordinal);
                lines.Add($"| {new string(' ', line.Indent)}{words}".TrimEnd(' '));
            }
        }

        return [.. lines];
    }
}
