using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>The notes of an edition: who wrote each, and what it was in the source.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<string, RecoveredNote> _notes;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly StyleWords _words;
    private readonly PlainPunctuation _punctuation;

    /// <param name="notes">The notes.</param>
    /// <param name="words">The style's words for editors, which identify a note whose markup does not.</param>
    /// <param name="punctuation">Turns the style's punctuation back into the source's.</param>
    public NoteBook(ImmutableArray<RecoveredNote> notes, StyleWords words, PlainPunctuation punctuation)
    {
        _notes = notes.ToDictionary(note => note.Key, StringComparer.Ordinal);
        _words = words;
        _punctuation = punctuation;
    }

    /// <summary>How many of the author's notes have been named so far.</summary>
    public int AuthorNotes { get; private set; }

    /// <summary>The notes to which no mark has led, in order.</summary>
    public IEnumerable<RecoveredNote> Untaken => _notes.Values.Where(note => !_taken.Contains(note.Key));

    /// <summary>The note that a mark leads to; null for none.</summary>
    public RecoveredNote? Find(RecoveredMark mark) => _notes.GetValueOrDefault(mark.NoteKey);

    /// <summary>Records that a mark leads to a note.</summary>
    /// <returns>Whether it is the first one.</returns>
    public bool Take(RecoveredNote note) => _taken.Add(note.Key);

    /// <summary>Names an author's note.</summary>
    public void Name(RecoveredNote note, string name) => _names[note.Key] = name;

    /// <summary>The name of an author's note; null if it has none yet.</summary>
    public string? NameOf(RecoveredNote note) => _names.GetValueOrDefault(note.Key);

    /// <summary>The name of the next author's note.</summary>
    public string NextName() => FormattableString.Invariant($"{++AuthorNotes}");

    /// <summary>What the editor did, for an editor's note; null for the author's.</summary>
    public InterventionKind? KindOf(RecoveredNote note)
    {
        if (note.Kinds.Contains(NoteOwners.Author))
        {
            return null;
        }

        if (note.Kinds.Select(InterventionNames.KindOf).FirstOrDefault(kind => kind is not null) is { } stated)
        {
            return stated;
        }

        // The editor's if it is a single paragraph of marked words with the editor's words at the end. An author's note can contain the
        // editor's brackets.
        if (note.Paragraphs is not [var paragraph])
        {
            return null;
        }

        var texts = paragraph.Pieces.OfType<RecoveredText>().ToList();
        var ending = texts is [.., { Format.Mark: null } last] ? _punctuation.Of(last.Text) : "";
        var bySuffix = Suffixes().Where(pair => ending.EndsWith(_punctuation.Of(pair.Suffix), StringComparison.Ordinal)).Select(pair => (InterventionKind?)pair.Kind).FirstOrDefault();
        return bySuffix ?? (ending.Length > 0 && texts[0] is { Format.Mark: { } mark, Text: not ['[', ..] } ? InterventionNames.KindOf(mark) : null);
    }

    /// <summary>Removes the editor's words about a gloss from the end of its note.</summary>
    public ImmutableArray<RecoveredPiece> WithoutSuffix(ImmutableArray<RecoveredPiece> pieces)
    {
        var end = pieces.Length;
        while (end > 0 && pieces[end - 1] is RecoveredTarget or RecoveredText { Format: { Mark: null, Link: null, Language: null } } && pieces.Any(piece => piece is RecoveredText { Format.Mark: not null }))
        {
            end--;
        }

        var suffix = _punctuation.Of(_words.GlossSuffix);
        var tail = _punctuation.Of(string.Concat(pieces[end..].OfType<RecoveredText>().Select(piece => piece.Text)));
        if (end < pieces.Length && end > 0 && !(tail.Length > suffix.Length && tail.EndsWith(suffix, StringComparison.Ordinal)))
        {
            return pieces[..end];
        }

        // Words in front of the suffix that are not marked as the editor's were added by somebody who did not know the marks.
        return pieces is [.. var others, RecoveredText last] && _punctuation.Of(last.Text) is var words && words.EndsWith(suffix, StringComparison.Ordinal)
            ? words.Length == suffix.Length ? others : [.. others, last with { Text = words[..^suffix.Length] }]
            : pieces;
    }

    /// <summary>Whether these are the words that the edition adds behind a gloss.</summary>
    public bool IsSuffix(string words) => words == _punctuation.Of(_words.GlossSuffix);

    private IEnumerable<(string Suffix, InterventionKind Kind)> Suffixes() =>
        ((string Suffix, InterventionKind Kind)[])
        [
            (_words.Supplied, InterventionKind.Supplied), (_words.Correction, InterventionKind.Correction), (_words.Omission, InterventionKind.Omission),
            (_words.Unclear, InterventionKind.Unclear),
            (_words.Deleted, InterventionKind.Deleted), (_words.Added, InterventionKind.Added), (_words.GlossSuffix, InterventionKind.Gloss),
        ];
}
