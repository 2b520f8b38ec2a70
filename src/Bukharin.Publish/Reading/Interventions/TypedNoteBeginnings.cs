using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Finds the paragraphs that begin as notes do that are typed by hand.</summary>
internal static partial class TypedNoteBeginnings
{
    /// <summary>Finds such paragraphs and lines in a text, in its order.</summary>
    /// <param name="text">The whole source.</param>
    public static List<TypedNote> In(string text)
    {
        var notes = new List<TypedNote>();
        foreach (var paragraph in Paragraph().EnumerateMatches(text))
        {
            var (start, end) = (paragraph.Index, paragraph.Index + paragraph.Length);

            // Looked for no farther than the paragraph goes: else each one that is no note is searched with all that follow it.
            // The search begins with the line, since what stands before the bracket in it decides whether a note begins.
            var line = start == 0 ? 0 : text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;

            // Of a paragraph that begins with a note, each line may begin another one.
            for (var match = Beginning().Match(text, line, end - line); match.Success; match = match.NextMatch())
            {
                var open = match.Groups["open"].Index;
                if (open != start && (notes.Count == 0 || notes[^1].Start < start))
                {
                    break;
                }

                var isEnclosed = match.Groups["enclosed"].Success;
                var closing = isEnclosed ? Closing(text, open, end) : -1;
                if (!isEnclosed || closing >= 0)
                {
                    var (form, number) = TypedNoteMarks.Read(match);
                    notes.Add(new TypedNote(number, form, open, match.Index + match.Length, end, closing));
                }
            }
        }

        return notes;
    }

    private static int Closing(string text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (depth == 0)
            {
                // The note must be all that stands in the bracket's paragraph, or line.
                var rest = text.AsSpan((i + 1)..end);
                var lineEnd = rest.IndexOfAny('\r', '\n');
                return (lineEnd < 0 ? rest : rest[..lineEnd]).IsWhiteSpace() ? i : -1;
            }
        }

        return -1;
    }

    // What stands between blank lines.
    [GeneratedRegex(@"[^\r\n\s][^\r\n]*((\r\n|\n|\r)[ \t]*[^\r\n\s][^\r\n]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    // With a colon and one word behind it, it is a link's address.
    [GeneratedRegex(
        $@"(?<=(^|[\r\n])[ \t]{{0,3}})(?<open>\[)(({TypedNoteMarks.Word}[ \u00A0]?)?{TypedNoteMarks.Number}\](:(?=[ \t]+\S+[ \t]+[^\s""'(]))?|(?<enclosed>{TypedNoteMarks.Word})[ \u00A0]?{TypedNoteMarks.Number}[ \u00A0]?[:.])[ \t]+(?=\S)"
        + @"|(?<=(^|[\r\n])[ \t]{0,3})(?<open>)((?<superior>[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3})[ \t]*|\^(?<shifted>[0-9]{1,3})\^[ \t]+|(?<sign>[†‡])[ \t]+)(?=\S)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
