using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>The notes of an edition: whose each is, and what it was in the source.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<string, RecoveredNote> _notes;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly StyleWords _words;
    private readonly PlainPunctuation _punctuation;

    /// <param name="notes">The notes.</param>
    /// <param name="words">The editor's words, by which a note is known where its markup says nothing.</param>
    /// <param name="punctuation">The way back of the typography.</param>
    public NoteBook(ImmutableArray<RecoveredNote> notes, StyleWords words, PlainPunctuation punctuation)
    {
        _notes = notes.ToDictionary(note => note.Key, StringComparer.Ordinal);
        _words = words;
        _punctuation = punctuation;
    }

    /// <summary>How many author's notes there have been.</summary>
    public int AuthorNotes { get; private set; }

    /// <summary>The notes that no mark has led to, in their order.</summary>
    public IEnumerable<RecoveredNote> Untaken => _notes.Values.Where(note => !_taken.Contains(note.Key));

    /// <summary>The note that a mark leads to; null for none.</summary>
    public RecoveredNote? Find(RecoveredMark mark) => _notes.GetValueOrDefault(mark.NoteKey);

    /// <summary>Notes that a mark has led to a note.</summary>
    /// <returns>Whether it is the first one.</returns>
    public bool Take(RecoveredNote note) => _taken.Add(note.Key);

    /// <summary>Names an author's note.</summary>
    public void Name(RecoveredNote note, string name) => _names[note.Key] = name;

    /// <summary>The name that an author's note has; null for one that has none.</summary>
    public string? NameOf(RecoveredNote note) => _names.GetValueOrDefault(note.Key);

    /// <summary>The name of the next author's note.</summary>
    public string NextName() => FormattableString.Invariant($"{++AuthorNotes}");

    /// <summary>What the editor did; null for an author's note.</summary>
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

        // A note in one paragraph whose words are marked and whose end is the editor's. An author's note may have brackets of
        // the editor's in it.
        if (note.Paragraphs is not [var paragraph])
        {
            return null;
        }

        var texts = paragraph.Pieces.OfType<RecoveredText>().ToList();
        var ending = texts is [.., { Format.Mark: null } last] ? _punctuation.Of(last.Text) : "";
        var bySuffix = Suffixes().Where(pair => ending.EndsWith(_punctuation.Of(pair.Suffix), StringComparison.Ordinal)).Select(pair => (InterventionKind?)pair.Kind).FirstOrDefault();
        return bySuffix ?? (ending.Length > 0 && texts[0] is { Format.Mark: { } mark, Text: not ['[', ..] } ? InterventionNames.KindOf(mark) : null);
    }

    /// <summary>Takes the editor's words about a gloss from the end of its note.</summary>
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

        // Words before the suffix that are not marked as the editor's were put in by somebody who did not know of the marks.
        return pieces is [.. var others, RecoveredText last] && _punctuation.Of(last.Text) is var words && words.EndsWith(suffix, StringComparison.Ordinal)
            ? words.Length == suffix.Length ? others : [.. others, last with { Text = words[..^suffix.Length] }]
            : pieces;
    }

    /// <summary>Whether words are what an editor says behind a gloss.</summary>
    public bool IsSuffix(string words) => words == _punctuation.Of(_words.GlossSuffix);

    private IEnumerable<(string Suffix, InterventionKind Kind)> Suffixes() =>
        ((string Suffix, InterventionKind Kind)[])
        [
            (_words.Supplied, InterventionKind.Supplied), (_words.Correction, InterventionKind.Correction), (_words.Omission, InterventionKind.Omission),
            (_words.Unclear, InterventionKind.Unclear),
            (_words.Deleted, InterventionKind.Deleted), (_words.Added, InterventionKind.Added), (_words.GlossSuffix, InterventionKind.Gloss),
        ];
}
