using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Checks that every note has its mark in its place, every mark its note, and every note its words.</summary>
internal sealed class NoteCheck
{
    private readonly StoryComparison _story;
    private readonly ExpectedEdition _expected;
    private readonly FoundEdition _found;
    private readonly NoteStyle _style;
    private readonly PageKind _pages;
    private readonly NotePairs _notes;
    private readonly MarkPairs _marks;
    private readonly HashSet<ExpectedNote> _told = new(ReferenceEqualityComparer.Instance);
    private readonly List<Hunk> _explainedHunks = [];

    public NoteCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteStyle style, PageKind pages)
    {
        (_story, _expected, _found, _style, _pages) = (story, expected, found, style, pages);
        _notes = new NotePairs(expected, found);
        _marks = MarkPairs.Of(story, expected, found.Marks, _notes.LeadsTo);
    }

    /// <summary>For each expected note the index of the found one, or -1.</summary>
    public int[] NoteOf => _notes.FoundOf;

    /// <summary>The mark of an expected note; null where none leads to it.</summary>
    public FoundMark? MarkOf(ExpectedNote note) => _marks.FoundOf[note.Number - 1];

    /// <summary>The note of the edition to which a mark leads; null where there is none.</summary>
    public FoundNote? LedTo(FoundMark mark) => _notes.LedTo(mark) is >= 0 and var index ? _found.Notes[index] : null;

    /// <summary>How many expected marks stand in their places.</summary>
    public int MarksInPlace => _marks.FoundOf.Count(mark => mark is not null);

    /// <summary>Whether a difference in the text is a note's text or mark that has come into it.</summary>
    public bool Explains(Hunk hunk) => _explainedHunks.Contains(hunk);

    /// <summary>Reports what is wrong with marks and notes. The text's own differences are reported after this.</summary>
    /// <param name="compareWords">Compares the words of a note with those found.</param>
    /// <param name="checkPlaces">Checks where marks are seen, when all that is lost or moved has been told.</param>
    public void Run(Action<ExpectedNote, FoundNote> compareWords, Action checkPlaces)
    {
        var added = new AddedNotes(_story, _expected, _found, _marks, _notes);
        added.Doubled();
        MovedMarks();
        for (var i = 0; i < _expected.Notes.Count; i++)
        {
            if (_marks.FoundOf[i] is { } mark)
            {
                Note(i, mark, compareWords);
            }
            else
            {
                WithoutMark(i, compareWords);
            }
        }

        added.Left();
        checkPlaces();
        new NoteSequence(_story, _expected, _found, _marks, NoteOf, Tell).Run(_style, _pages);
    }

    /// <summary>Reports a fault of a note, unless one has been reported.</summary>
    /// <param name="code">The fault.</param>
    /// <param name="note">The note.</param>
    /// <param name="more">What the message has behind the note's mark and its clause.</param>
    public void Tell(DiagnosticCode code, ExpectedNote note, params object[] more)
    {
        if (_told.Add(note))
        {
            _story.Report(code, note.Span, [note.Mark, Where(note), .. more]);
        }
    }

    private static string Where(ExpectedNote note) => StoryComparison.InClause(note.Clause);

    private string Quote(ExpectedNote note) => _story.Excerpts.Of(note.Tokens, 0, note.Tokens.Count);

    private string Quote(int found) => _story.Excerpts.Of(_found.Notes[found].Tokens, 0, _found.Notes[found].Tokens.Count);

    /// <summary>A mark that is not in its place, while one elsewhere leads to its note.</summary>
    private void MovedMarks()
    {
        for (var i = 0; i < _expected.Notes.Count; i++)
        {
            if (_marks.FoundOf[i] is not null)
            {
                continue;
            }

            var note = _expected.Notes[i];
            var moved = _marks.Left
                .Where(mark => !_marks.IsInAddition(mark) && _notes.LeadsTo(mark, i))
                .MinBy(mark => Math.Abs((long)mark.Position - note.Position));
            if (moved is null)
            {
                continue;
            }

            _marks.Left.Remove(moved);
            _marks.FoundOf[i] = moved;
            NoteOf[i] = _notes.LedTo(moved);
            if (_told.Add(note))
            {
                var place = moved.IsInWord ? Inside(_story.New, moved.Position, moved.InWord) : _story.AfterInEdition(moved.Position);
                var own = note.InWord > 0 ? Inside(_story.Old, note.Position, note.InWord) : $"after '{_story.Excerpts.Before(_story.Old, BracketPlaces.EndOf(_story, note))}'";
                _story.Report(DiagnosticCodes.MarkMoved, note.Span, note.Mark, $" {own}{Where(note)}", place);
            }
        }
    }

    private string Inside(TokenStream tokens, int token, int inWord)
    {
        var word = _story.Excerpts.Of(tokens, token, token + 1);
        return $"inside '{word}' behind '{word[..Math.Min(inWord, word.Length)]}'";
    }

    private void Note(int i, FoundMark mark, Action<ExpectedNote, FoundNote> compareWords)
    {
        var note = _expected.Notes[i];
        var found = _notes.LedTo(mark);
        if (found < 0)
        {
            Tell(DiagnosticCodes.MarkWithoutNote, note);

            // The note may be there under another key, or without one.
            if (_notes.OrphanFor(i) is >= 0 and var orphan)
            {
                _notes.Explained.Add(orphan);
                NoteOf[i] = orphan;
            }

            return;
        }

        NoteOf[i] = found;
        if (note.IsInGlossary && !_found.Notes[found].IsEntry)
        {
            Tell(DiagnosticCodes.WrongNote, note, Quote(found));
            return;
        }

        if (_notes.IsSame(i, found))
        {
            Ids(note, _found.Notes[found]);
            compareWords(note, _found.Notes[found]);
            return;
        }

        if (_notes.ExpectedLike(found) < 0)
        {
            compareWords(note, _found.Notes[found]);
            return;
        }

        // Its mark leads to what another note says. Several may say it ("[...]"): the one that has this note's words instead
        // has changed places with it.
        var partner = Enumerable.Range(0, _expected.Notes.Count).FirstOrDefault(
            k => _notes.IsSame(k, found) && _marks.FoundOf[k] is { } its && _notes.LeadsTo(its, i),
            -1);
        if (partner >= 0)
        {
            Tell(DiagnosticCodes.NotesSwapped, note, _expected.Notes[partner].Mark, Where(_expected.Notes[partner]));
            _told.Add(_expected.Notes[partner]);
            return;
        }

        Tell(DiagnosticCodes.WrongNote, note, Quote(found));
        if (_notes.FoundLike(i) is >= 0 and var own)
        {
            _notes.Explained.Add(own);
        }
    }

    private void Ids(ExpectedNote note, FoundNote found)
    {
        foreach (var id in note.Ids.Where(id => !found.Ids.Contains(id) && !_found.Targets.Exists(target => target.Id == id)))
        {
            _story.Report(DiagnosticCodes.IdLost, note.Span, $"Note {note.Mark}", id);
        }
    }

    private void WithoutMark(int i, Action<ExpectedNote, FoundNote> compareWords)
    {
        var note = _expected.Notes[i];
        var orphan = _notes.OrphanFor(i);
        if (orphan >= 0)
        {
            _notes.Explained.Add(orphan);
            NoteOf[i] = orphan;
        }

        var isInText = NoteInText.Find(_story, _expected.Notes[i]);
        if (isInText is { } hunk)
        {
            _explainedHunks.Add(hunk);
        }

        // A difference that the note explains is not told, so the note must be.
        if (isInText is null && _marks.IsInLoss(note))
        {
            return;
        }

        if (isInText is not null && !NoteInText.IsMarkAlone(_story, isInText.Value, note))
        {
            Tell(DiagnosticCodes.NoteInText, note, Quote(note));
        }
        else if (orphan >= 0)
        {
            var before = _story.Excerpts.Before(_story.Old, BracketPlaces.EndOf(_story, note));
            if (_told.Add(note))
            {
                _story.Report(DiagnosticCodes.MarkLost, note.Span, note.Mark, $" after '{before}'{Where(note)}");
            }

            compareWords(note, _found.Notes[orphan]);
        }
        else
        {
            Tell(DiagnosticCodes.NoteLost, note, Quote(note));
        }
    }
}
