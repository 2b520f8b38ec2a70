using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Reports marks and notes that an edition has and its source has not.</summary>
/// <param name="story">The text.</param>
/// <param name="expected">What there must be.</param>
/// <param name="found">What there is.</param>
/// <param name="marks">Which mark is which.</param>
/// <param name="notes">Which note is which.</param>
internal sealed class AddedNotes(StoryComparison story, ExpectedEdition expected, FoundEdition found, MarkPairs marks, NotePairs notes)
{
    /// <summary>Reports notes that share their key with one before them.</summary>
    public void Doubled()
    {
        foreach (var group in notes.Doubled)
        {
            notes.Explained.UnionWith(group.Skip(1));
            var index = Array.FindIndex(marks.FoundOf, mark => mark is not null && (mark.Mark.NoteKey ?? "") == group.Key);
            Twice(index >= 0 ? index : notes.ExpectedLike(group.First()), group.Last());
        }
    }

    /// <summary>Reports marks and notes that are left when all that are expected have been looked for.</summary>
    public void Left()
    {
        Marks();
        Notes();
    }

    private void Twice(int expectedNote, int foundNote)
    {
        if (expectedNote >= 0)
        {
            var note = expected.Notes[expectedNote];
            story.Report(DiagnosticCodes.NoteDoubled, note.Span, note.Mark, StoryComparison.InClause(note.Clause));
        }
        else
        {
            var words = found.Notes[foundNote].Tokens;
            story.Report(DiagnosticCodes.NoteWithoutMark, story.Point(0), story.Excerpts.Of(words, 0, words.Count));
        }
    }

    private void Marks()
    {
        foreach (var mark in marks.Left.Where(mark => !marks.IsInAddition(mark)))
        {
            var place = mark.Position;
            var near = place < story.Alignment.OldOf.Length && story.Alignment.OldOf[place] >= 0
                ? story.Alignment.OldOf[place]
                : place > 0 && story.Alignment.OldOf[place - 1] >= 0 ? story.Alignment.OldOf[place - 1] + 1 : 0;
            if (notes.LedTo(mark) is >= 0 and var index)
            {
                notes.Explained.Add(index);
            }

            story.Report(DiagnosticCodes.MarkAdded, story.Point(near), mark.Mark.Printed ?? "", story.After(near));
        }
    }

    private void Notes()
    {
        foreach (var left in Enumerable.Range(0, found.Notes.Count).Where(notes.IsOrphan))
        {
            // What stands before an expected note's words may be its own mark, which is none where no mark leads to it.
            var index = notes.ExpectedLike(left) is >= 0 and var same ? same : notes.ExpectedAtEndOf(left);

            // A note whose words are in the source is the rest of a loss that is told already.
            if (index < 0 || !marks.IsInLoss(expected.Notes[index]))
            {
                Twice(index, left);
            }
        }
    }
}
