using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Notes that are typed by hand: <c>Reed[1]</c> in the text, and a paragraph <c>[1] A ship's chandler.</c> or <c>[Footnote 1: A ship's chandler.]</c>.</summary>
/// <remarks>
/// A number in brackets is a note's on this evidence alone: that a paragraph begins with it, and that it stands in the text as
/// often as paragraphs begin with it. The first mark of a number leads to the first of its paragraphs, and so on: many books
/// count anew in each chapter. A capital may stand for the number where it touches the word before it.
/// </remarks>
internal sealed partial class TypedNotes
{
    private readonly FrozenDictionary<int, TypedNote> _notes;
    private readonly FrozenDictionary<int, TypedNote> _marks;
    private readonly FrozenSet<int> _closings;

    private TypedNotes(IReadOnlyCollection<TypedNote> notes)
    {
        _notes = notes.ToFrozenDictionary(note => note.Start);
        _marks = notes.ToFrozenDictionary(note => note.MarkStart);
        _closings = notes.Where(note => note.Closing >= 0).Select(note => note.Closing).ToFrozenSet();
    }

    /// <summary>A text in which there are none.</summary>
    public static TypedNotes None { get; } = new([]);

    /// <summary>All notes, in the order of their paragraphs.</summary>
    public IEnumerable<TypedNote> All => _notes.Values.OrderBy(note => note.Start);

    /// <summary>Finds the notes of a source.</summary>
    /// <param name="text">The whole source.</param>
    public static TypedNotes In(string text)
    {
        var beginnings = Beginnings(text);
        var marks = Mark().Matches(text)
            .Where(mark => !beginnings.Exists(note => mark.Index >= note.Start && mark.Index < note.End))
            .Where(mark => char.IsAsciiDigit(mark.Groups["number"].Value[0]) || (mark.Index > 0 && !char.IsWhiteSpace(text[mark.Index - 1])))
            .ToLookup(mark => mark.Groups["number"].Value, mark => mark.Index, StringComparer.Ordinal);
        var notes = new List<TypedNote>();
        foreach (var ofNumber in beginnings.GroupBy(note => note.Number, StringComparer.Ordinal))
        {
            if (marks[ofNumber.Key].Count() == ofNumber.Count())
            {
                notes.AddRange(ofNumber.Zip(marks[ofNumber.Key], (note, mark) => note with { MarkStart = mark })
                    .Select((note, index) => note with { Name = NameOf(note.Number, index, text) }));
            }
        }

        return notes.Count == 0 ? None : new TypedNotes(notes);
    }

    /// <summary>The note that begins at an offset of the source; null for none.</summary>
    public TypedNote? NoteAt(int offset) => _notes.GetValueOrDefault(offset);

    /// <summary>The note whose mark stands at an offset; null for none.</summary>
    public TypedNote? MarkAt(int offset) => _marks.GetValueOrDefault(offset);

    /// <summary>Whether the bracket at an offset closes one with which a note begins.</summary>
    public bool ClosesAt(int offset) => _closings.Contains(offset);

    /// <summary>Whether a number is that of a note.</summary>
    public bool HasNumber(string number) => _notes.Values.Any(note => note.Number == number);

    /// <summary>Reports each note as the inference that it is.</summary>
    public void Report(SourceCharacters source, DiagnosticLog log)
    {
        foreach (var note in All)
        {
            log.Add(DiagnosticCodes.TypedNote.At(source.Span(note.Start, note.WordsStart - note.Start), source.Text[note.Start..note.WordsStart].TrimEnd(), note.Name));
        }
    }

    private static List<TypedNote> Beginnings(string text)
    {
        var notes = new List<TypedNote>();
        foreach (var paragraph in Paragraph().EnumerateMatches(text))
        {
            var (start, end) = (paragraph.Index, paragraph.Index + paragraph.Length);

            // Of a paragraph that begins with a note, each line may begin another one.
            for (var match = Beginning().Match(text, start); match.Success && match.Index < end; match = match.NextMatch())
            {
                var open = match.Groups["open"].Index;
                if (open != start && (notes.Count == 0 || notes[^1].Start < start))
                {
                    break;
                }

                var isEnclosed = match.Groups["word"].Success;
                var closing = isEnclosed ? Closing(text, open, end) : -1;
                if (!isEnclosed || closing >= 0)
                {
                    notes.Add(new TypedNote(match.Groups["number"].Value, open, match.Index + match.Length, end, closing));
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

    private static string NameOf(string number, int index, string text)
    {
        var name = index == 0 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}-{index + 1}");
        return text.Contains($"[^{name}]", StringComparison.Ordinal) ? $"typed-{name}" : name;
    }

    // What stands between blank lines.
    [GeneratedRegex(@"[^\r\n\s][^\r\n]*((\r\n|\n|\r)[ \t]*[^\r\n\s][^\r\n]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(
        @"(?<=(^|[\r\n])[ \t]{0,3})(?<open>\[)((?<number>\d{1,3}|[A-HJ-Z])\]|(?<word>Footnote|Note|Fußnote|Anmerkung|Note de bas de page|Сноска|Примечание)\s(?<number>\d{1,3}|[A-HJ-Z])\s?[:.])[ \t]+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<!\\)\[(?<number>\d{1,3}|[A-HJ-Z])\](?![({\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
