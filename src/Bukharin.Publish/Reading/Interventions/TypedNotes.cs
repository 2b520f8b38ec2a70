using System.Collections.Frozen;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Notes that are typed by hand: <c>Reed[1]</c> in the text, and a paragraph <c>[1] A ship's chandler.</c> or <c>[Footnote 1: A ship's chandler.]</c>.</summary>
/// <remarks>
/// A number is a note's on this evidence alone: that a paragraph begins with it, and that it stands in the text as often as
/// paragraphs begin with it; where it stands there for other things too, those count that touch what is before them. The first mark
/// of a number leads to the first of its paragraphs, and so on: many books count anew in each chapter. A letter may stand for the
/// number where it touches the word before it; small letters do where another one goes on with them.
/// </remarks>
internal sealed class TypedNotes
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
        var beginnings = TypedNoteBeginnings.In(text);
        if (beginnings.Count == 0)
        {
            return None;
        }

        var marks = TypedNoteMarks.In(text, offset => beginnings.Exists(note => offset >= note.Start && offset < note.End));
        var notes = new List<TypedNote>();
        foreach (var ofNumber in beginnings.GroupBy(note => (note.Form, note.Number)))
        {
            var own = marks[ofNumber.Key].ToList();
            if (own.Count != ofNumber.Count())
            {
                own.RemoveAll(mark => !mark.TouchesWord);
            }

            if (own.Count == ofNumber.Count())
            {
                notes.AddRange(ofNumber.Zip(own, (note, mark) => note with { MarkStart = mark.Start, MarkLength = mark.Length }));
            }
        }

        // One small letter in brackets is a letter that the source lacks.
        notes.RemoveAll(note => IsSmallLetter(note.Number) && !notes.Exists(other => IsSmallLetter(other.Number) && other.Number != note.Number));
        return notes.Count == 0 ? None : new TypedNotes(Named(notes, text));
    }

    /// <summary>The note that begins at an offset of the source; null for none.</summary>
    public TypedNote? NoteAt(int offset) => _notes.GetValueOrDefault(offset);

    /// <summary>The note whose mark stands at an offset; null for none.</summary>
    public TypedNote? MarkAt(int offset) => _marks.GetValueOrDefault(offset);

    /// <summary>Whether the bracket at an offset closes one with which a note begins.</summary>
    public bool ClosesAt(int offset) => _closings.Contains(offset);

    /// <summary>Whether a note begins at an offset, or its mark stands there.</summary>
    public bool HasOneAt(int offset) => _notes.ContainsKey(offset) || _marks.ContainsKey(offset);

    /// <summary>Reports each note as the inference that it is.</summary>
    public void Report(SourceCharacters source, DiagnosticLog log)
    {
        foreach (var note in All)
        {
            log.Add(DiagnosticCodes.TypedNote.At(source.Span(note.Start, note.WordsStart - note.Start), source.Text[note.Start..note.WordsStart].TrimEnd(), note.Name));
        }
    }

    private static bool IsSmallLetter(string number) => char.IsAsciiLetterLower(number[0]);

    /// <summary>The notes with names that no other note of the text has.</summary>
    private static List<TypedNote> Named(List<TypedNote> notes, string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return notes.ConvertAll(note =>
        {
            var name = note.Number;
            for (var times = 2; !names.Add(name); times++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{note.Number}-{times}");
            }

            return note with { Name = text.Contains($"[^{name}]", StringComparison.Ordinal) ? $"typed-{name}" : name };
        });
    }
}
