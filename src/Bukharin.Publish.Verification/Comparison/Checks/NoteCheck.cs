using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Aligning;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that every note has its mark in its place, every mark its note, and every note its words.</summary>
internal sealed class NoteCheck
{
    // A mark goes with words that are lost or added when they are more than a slip.
    private const int Slip = 3;

    private readonly StoryComparison _story;
    private readonly ExpectedEdition _expected;
    private readonly FoundEdition _found;
    private readonly NoteStyle _style;
    private readonly string? _format;
    private readonly string[] _expectedTexts;
    private readonly string[] _foundTexts;
    private readonly ILookup<string, int> _byKey;
    private readonly MarkPairs _pairs;
    private readonly HashSet<int> _explainedFound = [];
    private readonly HashSet<ExpectedNote> _told = new(ReferenceEqualityComparer.Instance);
    private readonly List<Hunk> _explainedHunks = [];

    public NoteCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteStyle style, string? format)
    {
        (_story, _expected, _found, _style, _format) = (story, expected, found, style, format);
        _expectedTexts = [.. expected.Notes.Select(note => Key(note.Tokens))];
        _foundTexts = [.. found.Notes.Select(note => Key(note.Tokens))];
        _byKey = Enumerable.Range(0, found.Notes.Count).ToLookup(i => found.Notes[i].Note.Key ?? "", StringComparer.Ordinal);
        NoteOf = new int[expected.Notes.Count];
        Array.Fill(NoteOf, -1);
        _pairs = MarkPairs.Of(story, expected, found.Marks, (mark, note) => Leads(mark) is >= 0 and var i && _foundTexts[i] == _expectedTexts[note.Number - 1]);
    }

    /// <summary>For each expected note the index of the found one, or -1.</summary>
    public int[] NoteOf { get; }

    /// <summary>How many expected marks stand in their places.</summary>
    public int MarksInPlace => _pairs.FoundOf.Count(mark => mark is not null);

    /// <summary>Whether a difference in the text is a note's text or mark that has come into it.</summary>
    public bool Explains(Hunk hunk) => _explainedHunks.Contains(hunk);

    /// <summary>Reports what is wrong with marks and notes. The text's own differences are reported after this.</summary>
    /// <param name="compareWords">Compares the words of a note with those found.</param>
    public void Run(Action<ExpectedNote, FoundNote> compareWords)
    {
        RepeatedKeys();
        MovedMarks();
        for (var i = 0; i < _expected.Notes.Count; i++)
        {
            if (_pairs.FoundOf[i] is { } mark)
            {
                Note(i, mark, compareWords);
            }
            else
            {
                WithoutMark(i, compareWords);
            }
        }

        AddedMarks();
        AddedNotes();
        new NoteSequence(_story, _expected, _found, _pairs, NoteOf, Tell).Run(_style, _format);
    }

    private static string Key(TokenStream tokens)
    {
        var ids = new char[tokens.Count * 2];
        for (var i = 0; i < tokens.Count; i++)
        {
            ids[2 * i] = (char)(tokens[i].Text & 0xFFFF);
            ids[(2 * i) + 1] = (char)(tokens[i].Text >> 16);
        }

        return new string(ids);
    }

    private int Leads(FoundMark mark)
    {
        foreach (var index in _byKey[mark.Mark.NoteKey ?? ""])
        {
            return index;
        }

        return -1;
    }

    private static string Where(ExpectedNote note) => StoryComparison.InClause(note.Clause);

    private string Quote(ExpectedNote note) => _story.Excerpts.Of(note.Tokens, 0, note.Tokens.Count);

    private string Quote(int found) => _story.Excerpts.Of(_found.Notes[found].Tokens, 0, _found.Notes[found].Tokens.Count);

    private void Tell(DiagnosticCode code, ExpectedNote note, params object[] more)
    {
        if (_told.Add(note))
        {
            _story.Report(code, note.Span, [note.Mark, Where(note), .. more]);
        }
    }

    private void RepeatedKeys()
    {
        foreach (var group in _byKey.Where(group => group.Count() > 1))
        {
            _explainedFound.UnionWith(group.Skip(1));
            var index = Array.FindIndex(_pairs.FoundOf, mark => (mark?.Mark.NoteKey ?? "") == group.Key && mark is not null);
            Twice(index >= 0 ? index : Array.IndexOf(_expectedTexts, _foundTexts[group.First()]), group.Last());
        }
    }

    private void Twice(int expected, int found)
    {
        if (expected >= 0)
        {
            var note = _expected.Notes[expected];
            _story.Report(DiagnosticCodes.NoteDoubled, note.Span, note.Mark, Where(note));
        }
        else
        {
            _story.Report(DiagnosticCodes.NoteWithoutMark, _story.Point(0), Quote(found));
        }
    }

    /// <summary>A mark that is not in its place, while one elsewhere leads to its note.</summary>
    private void MovedMarks()
    {
        for (var i = 0; i < _expected.Notes.Count; i++)
        {
            if (_pairs.FoundOf[i] is not null)
            {
                continue;
            }

            var note = _expected.Notes[i];
            var moved = _pairs.Left
                .Where(mark => !IsInAddition(mark) && Leads(mark) is >= 0 and var index && _foundTexts[index] == _expectedTexts[i])
                .MinBy(mark => Math.Abs((long)mark.Position - note.Position));
            if (moved is null)
            {
                continue;
            }

            _pairs.Left.Remove(moved);
            _pairs.FoundOf[i] = moved;
            NoteOf[i] = Leads(moved);
            var place = moved.IsInWord ? $"inside '{_story.Excerpts.Of(_story.New, moved.Position, moved.Position + 1)}'" : _story.AfterInEdition(moved.Position);
            if (_told.Add(note))
            {
                var before = _story.Excerpts.Before(_story.Old, note.Position);
                _story.Report(DiagnosticCodes.MarkMoved, note.Span, note.Mark, $" after '{before}'{Where(note)}", place);
            }
        }
    }

    private void Note(int i, FoundMark mark, Action<ExpectedNote, FoundNote> compareWords)
    {
        var note = _expected.Notes[i];
        var found = Leads(mark);
        if (found < 0)
        {
            Tell(DiagnosticCodes.MarkWithoutNote, note);

            // The note may be there under another key, or without one.
            if (Orphan(i) is >= 0 and var orphan)
            {
                _explainedFound.Add(orphan);
                NoteOf[i] = orphan;
            }

            return;
        }

        NoteOf[i] = found;
        if (_foundTexts[found] == _expectedTexts[i])
        {
            Ids(note, _found.Notes[found]);
            compareWords(note, _found.Notes[found]);
            return;
        }

        if (Array.IndexOf(_expectedTexts, _foundTexts[found]) < 0)
        {
            compareWords(note, _found.Notes[found]);
            return;
        }

        // Its mark leads to what another note says. Several may say it ("[...]"): the one that has this note's words instead
        // has changed places with it.
        var partner = Enumerable.Range(0, _expected.Notes.Count).FirstOrDefault(
            k => _expectedTexts[k] == _foundTexts[found]
                && _pairs.FoundOf[k] is { } mark && Leads(mark) is >= 0 and var theirs && _foundTexts[theirs] == _expectedTexts[i],
            -1);
        if (partner >= 0)
        {
            Tell(DiagnosticCodes.NotesSwapped, note, _expected.Notes[partner].Mark, Where(_expected.Notes[partner]));
            _told.Add(_expected.Notes[partner]);
            return;
        }

        Tell(DiagnosticCodes.WrongNote, note, Quote(found));
        if (Array.IndexOf(_foundTexts, _expectedTexts[i]) is >= 0 and var own)
        {
            _explainedFound.Add(own);
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
        var orphan = Orphan(i);
        if (orphan >= 0)
        {
            _explainedFound.Add(orphan);
            NoteOf[i] = orphan;
        }

        var isInText = NoteInText.Find(_story, _expected.Notes[i]);
        if (isInText is { } hunk)
        {
            _explainedHunks.Add(hunk);
        }

        // A difference that the note explains is not told, so the note must be.
        if (isInText is null && IsInLoss(note))
        {
            return;
        }

        if (isInText is not null && !NoteInText.IsMarkAlone(_story, isInText.Value, note))
        {
            Tell(DiagnosticCodes.NoteInText, note, Quote(note));
        }
        else if (orphan >= 0)
        {
            var before = _story.Excerpts.Before(_story.Old, note.Position);
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

    /// <summary>A found note that no mark leads to and that says what an expected one says; else one that nobody else can be.</summary>
    private int Orphan(int i)
    {
        var marked = _found.Marks.Select(mark => mark.Mark.NoteKey ?? "").ToHashSet(StringComparer.Ordinal);
        var nearest = -1;
        for (var j = 0; j < _found.Notes.Count; j++)
        {
            if (_explainedFound.Contains(j) || marked.Contains(_found.Notes[j].Note.Key ?? ""))
            {
                continue;
            }

            if (_foundTexts[j] == _expectedTexts[i])
            {
                return j;
            }

            nearest = nearest < 0 && Array.IndexOf(_expectedTexts, _foundTexts[j]) < 0 && j == i ? j : nearest;
        }

        return nearest;
    }

    /// <summary>Whether a note's place is within words that are lost.</summary>
    private bool IsInLoss(ExpectedNote note) => _story.Alignment.Hunks.Any(hunk =>
        hunk.OldStart < note.Position && note.Position <= hunk.OldEnd && hunk.Lost >= Slip);

    private bool IsInAddition(FoundMark mark) => _story.Alignment.Hunks.Any(hunk =>
        hunk.NewStart < mark.Position && mark.Position <= hunk.NewEnd && hunk.Added >= Slip);

    private void AddedMarks()
    {
        foreach (var mark in _pairs.Left.Where(mark => !IsInAddition(mark)))
        {
            var place = mark.Position;
            var near = place < _story.Alignment.OldOf.Length && _story.Alignment.OldOf[place] >= 0
                ? _story.Alignment.OldOf[place]
                : place > 0 && _story.Alignment.OldOf[place - 1] >= 0 ? _story.Alignment.OldOf[place - 1] + 1 : 0;
            if (Leads(mark) is >= 0 and var index)
            {
                _explainedFound.Add(index);
            }

            _story.Report(DiagnosticCodes.MarkAdded, _story.Point(near), mark.Mark.Printed ?? "", _story.After(near));
        }
    }

    private void AddedNotes()
    {
        var marked = _found.Marks.Select(mark => mark.Mark.NoteKey ?? "").ToHashSet(StringComparer.Ordinal);
        for (var j = 0; j < _found.Notes.Count; j++)
        {
            if (_explainedFound.Contains(j) || marked.Contains(_found.Notes[j].Note.Key ?? ""))
            {
                continue;
            }

            // A note whose words are in the source is the rest of a loss that is told already.
            var index = Array.IndexOf(_expectedTexts, _foundTexts[j]);
            if (index < 0)
            {
                // What stands before them may be the note's own mark, which is none where no mark leads to it.
                index = Array.FindIndex(_expectedTexts, text => text.Length > 0 && _foundTexts[j].EndsWith(text, StringComparison.Ordinal));
            }

            if (index < 0 || !IsInLoss(_expected.Notes[index]))
            {
                Twice(index, j);
            }
        }
    }
}
