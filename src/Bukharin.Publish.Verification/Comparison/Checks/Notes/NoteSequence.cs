using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Checks the order of the notes, the numbers of their marks, and the pages that they stand on.</summary>
/// <param name="story">The text.</param>
/// <param name="expected">What there must be.</param>
/// <param name="found">What there is.</param>
/// <param name="pairs">Which mark is which.</param>
/// <param name="noteOf">For each expected note the index of the found one, or -1.</param>
/// <param name="tell">Reports a fault of a note, unless one has been reported.</param>
internal sealed class NoteSequence(
    StoryComparison story, ExpectedEdition expected, FoundEdition found, MarkPairs pairs, int[] noteOf, Action<DiagnosticCode, ExpectedNote, object[]> tell)
{
    /// <summary>Reports what is out of order, and marks that are not told from the text.</summary>
    /// <param name="style">How marks are counted.</param>
    /// <param name="pages">Who makes the pages.</param>
    public void Run(NoteStyle style, PageKind pages)
    {
        Order();
        new MarkNumbers(expected, found, pairs, noteOf).Check(style, pages, (note, printed) => tell(DiagnosticCodes.MarkRenumbered, note, [printed]));
        Pages();
        Marks();
    }

    private void Order()
    {
        var order = new List<(int Found, int Expected)>();
        for (var i = 0; i < noteOf.Length; i++)
        {
            // The entries of a glossary are lines of the text, whose order is compared.
            if (noteOf[i] >= 0 && !expected.Notes[i].IsInGlossary)
            {
                order.Add((noteOf[i], i));
            }
        }

        order = [.. order.OrderBy(pair => pair.Found)];
        var rising = LongestRising.Of([.. order.Select(pair => pair.Expected)]).ToHashSet();
        for (var k = 0; k < order.Count; k++)
        {
            var note = expected.Notes[order[k].Expected];

            // With words that have moved, their notes have.
            if (!rising.Contains(k) && !story.Alignment.Moved.Any(run => run.Old < note.Position && note.Position <= run.Old + run.Length))
            {
                var next = k + 1 < order.Count ? expected.Notes[order[k + 1].Expected] : null;
                tell(DiagnosticCodes.NoteOutOfOrder, note, [next is null ? "at the end of them" : $"before note {next.Mark}{StoryComparison.InClause(next.Clause)}"]);
            }
        }
    }

    /// <summary>Marks at one word stand in the order of the source, and each is marked as what it is.</summary>
    private void Marks()
    {
        var places = new Dictionary<FoundMark, int>(ReferenceEqualityComparer.Instance);
        foreach (var mark in found.Marks)
        {
            places.Add(mark, places.Count);
        }

        for (var i = 0; i < expected.Marks.Count; i++)
        {
            var (index, note) = (expected.Marks[i], expected.Notes[expected.Marks[i]]);
            if (pairs.FoundOf[index] is not { } mark)
            {
                continue;
            }

            if (!mark.Mark.IsTagged)
            {
                tell(DiagnosticCodes.MarkUntagged, note, []);
            }

            if (i > 0 && expected.Marks[i - 1] is var before && pairs.FoundOf[before] is { } other
                && places[other] > places[mark] && other.Position == mark.Position)
            {
                tell(DiagnosticCodes.MarksSwapped, note, [expected.Notes[before].Mark]);
            }
        }
    }

    private void Pages()
    {
        for (var i = 0; i < noteOf.Length; i++)
        {
            if (noteOf[i] < 0 || pairs.FoundOf[i] is not { Page: > 0 } mark)
            {
                continue;
            }

            // The writer warns of a note that begins on the page after its mark; further away it is lost to the reader, unless
            // the note before it fills the pages between: who turns the page follows that one to where this one begins.
            var page = found.Notes[noteOf[i]].Note.Page;
            if (page > 0 && (page < mark.Page || (page > mark.LastPage + 1 && LastPage(noteOf[i] - 1) < page)))
            {
                tell(DiagnosticCodes.NoteOnWrongPage, expected.Notes[i], [page, mark.Page]);
            }
        }
    }

    /// <summary>The page on which a note of the edition ends; 0 where there is none.</summary>
    private int LastPage(int note) => note < 0 ? 0 : found.Notes[note].Note.Page + found.Notes[note].PageTurns.Count;
}
