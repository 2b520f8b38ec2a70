using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Checks that marks have the number that they have in the source; or, where some are lost, the one that those left have.</summary>
/// <param name="expected">What there must be.</param>
/// <param name="found">What there is.</param>
/// <param name="pairs">Which mark is which.</param>
/// <param name="noteOf">For each expected note the index of the found one, or -1.</param>
internal sealed class MarkNumbers(ExpectedEdition expected, FoundEdition found, MarkPairs pairs, int[] noteOf)
{
    /// <summary>Checks all marks.</summary>
    /// <param name="style">How they are counted.</param>
    /// <param name="pages">Who makes the pages: a program that lays them out counts their notes as well.</param>
    /// <param name="tell">Takes a note and the mark that is wrong.</param>
    public void Check(NoteStyle style, PageKind pages, Action<ExpectedNote, string> tell)
    {
        var noteAt = new Dictionary<FoundMark, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < pairs.FoundOf.Length; i++)
        {
            if (pairs.FoundOf[i] is { } mark)
            {
                noteAt[mark] = i;
            }
        }

        var isByPage = style.Numbering == NoteNumberingForm.Page && pages == PageKind.Fixed;
        var isLeftOpen = style.Numbering == NoteNumberingForm.Page && pages == PageKind.LaidOutByReader;
        var left = new MarkSeries(style.Series);
        var all = new MarkSeries(style.Series);
        var (scope, last, wasWrong) = (0, -1, false);
        foreach (var mark in found.Marks)
        {
            var isKnown = noteAt.TryGetValue(mark, out var index);
            var note = isKnown ? expected.Notes[index] : null;
            var now = isByPage ? mark.Mark.Page : style.Numbering == NoteNumberingForm.Book ? 0 : note?.Chapter ?? scope;
            if (now != scope)
            {
                scope = now;
                left.Restart();
                all.Restart();
            }

            var isEditors = note is null || note.Intervention is not null;
            var count = left.Next(isEditors);
            if (note is null)
            {
                continue;
            }

            for (var lost = last + 1; lost < index; lost++)
            {
                if (pairs.FoundOf[lost] is null && (isByPage || expected.Notes[lost].Chapter == note.Chapter))
                {
                    all.Next(expected.Notes[lost].Intervention is not null);
                }
            }

            last = index;
            var whole = all.Next(isEditors);
            var printed = mark.Mark.Printed ?? "";
            var atNote = noteOf[index] >= 0 ? found.Notes[noteOf[index]].Note.Printed ?? "" : "";
            var right = isLeftOpen && (isEditors || style.Series == NoteSeriesForm.Together) ? "" : isByPage ? whole : note.Mark;
            var wrong = printed != right && (printed != count || right.Length == 0) ? printed
                : atNote.Length > 0 && atNote != printed && atNote != right ? atNote : null;
            if (wrong is not null && !wasWrong)
            {
                tell(note, wrong);
            }

            // Numbers that go on from a wrong one are wrong for the same reason.
            wasWrong = wrong is not null;
        }
    }
}
