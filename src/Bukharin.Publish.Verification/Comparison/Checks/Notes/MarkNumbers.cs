using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Reads the marks of an edition one after the other, and checks that each series counts on from the first.</summary>
/// <remarks>
/// No mark is counted out here: what is printed is read, and must be the one after the mark of its series before it, or the first
/// where the style begins anew. Where marks between the two are lost, which is told elsewhere, it may have the number that it had with them.
/// </remarks>
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
        var known = found.Marks.Select(mark => (Mark: mark, Index: noteAt.TryGetValue(mark, out var index) ? index : -1)).ToList();
        var wrong = Wrong(known, style, pages);
        if (!isByPage)
        {
            // Words that have changed places have their notes with them, which may keep their numbers.
            var asInSource = Wrong([.. known.Where(mark => mark.Index >= 0).OrderBy(mark => mark.Index)], style, pages);
            foreach (var index in wrong.Keys.Where(index => !asInSource.ContainsKey(index)).ToList())
            {
                wrong.Remove(index);
            }
        }

        // Numbers that go on from a wrong one are wrong for the same reason.
        var wasWrong = false;
        foreach (var (_, index) in known.Where(mark => mark.Index >= 0))
        {
            var isWrong = wrong.TryGetValue(index, out var printed);
            if (isWrong && !wasWrong)
            {
                tell(expected.Notes[index], printed!);
            }

            wasWrong = isWrong;
        }
    }

    /// <summary>Reads marks in an order.</summary>
    /// <param name="marks">The marks, each with the index of its note, -1 where nobody knows whose it is.</param>
    /// <param name="style">How they are counted.</param>
    /// <param name="pages">Who makes the pages.</param>
    /// <returns>What is printed where a series does not count on, by the index of the note.</returns>
    private Dictionary<int, string> Wrong(List<(FoundMark Mark, int Index)> marks, NoteStyle style, PageKind pages)
    {
        var isByPage = style.Numbering == NoteNumberingForm.Page && pages == PageKind.Fixed;
        var isLeftOpen = style.Numbering == NoteNumberingForm.Page && pages == PageKind.LaidOutByReader;
        var wrong = new Dictionary<int, string>();
        var (figures, symbols, added, scope, last) = (0, 0, 0, 0, -1);
        foreach (var (mark, index) in marks)
        {
            var note = index >= 0 ? expected.Notes[index] : null;
            var now = isByPage ? mark.Mark.Page : style.Numbering == NoteNumberingForm.Book ? 0 : note?.Chapter ?? scope;
            if (now != scope)
            {
                (scope, figures, symbols, added) = (now, 0, 0, 0);
            }

            var printed = mark.Mark.Printed ?? "";
            if (note is null)
            {
                added++;
                continue;
            }

            var isSymbol = style.Series == NoteSeriesForm.Separate && note.Intervention is null;
            var before = isSymbol ? symbols : figures;
            var lost = Lost(last, index, isSymbol, style.Series, lostIn: isByPage ? null : note.Chapter);
            var more = added;
            var atNote = noteOf[index] >= 0 ? found.Notes[noteOf[index]].Note.Printed ?? "" : "";
            if (!IsRight(printed))
            {
                wrong.Add(index, printed);
            }
            else if (atNote.Length > 0 && atNote != printed && !IsRight(atNote))
            {
                wrong.Add(index, atNote);
            }

            (last, added) = (index, 0);
            var place = IsRight(printed) && PrintedMark.Read(printed) is { } read ? read.Place : before + 1;
            (figures, symbols) = isSymbol ? (figures, place) : (place, symbols);

            bool IsRight(string one) => isLeftOpen && !isSymbol
                ? one.Length == 0
                : PrintedMark.Read(one) is { } said && said.IsSymbol == isSymbol && (said.Place - before - 1 is var further) && (further == 0 || further == lost || further == more);
        }

        return wrong;
    }

    /// <summary>How many marks of a series are lost between two notes.</summary>
    /// <param name="last">Index of the earlier one, or -1.</param>
    /// <param name="index">Index of the later one.</param>
    /// <param name="isSymbol">Whether the series is that of symbols.</param>
    /// <param name="series">The series that there are.</param>
    /// <param name="lostIn">The chapter in which the numbers begin anew; null where they do on pages.</param>
    private int Lost(int last, int index, bool isSymbol, NoteSeriesForm series, int? lostIn)
    {
        var lost = 0;
        for (var i = last + 1; i < index; i++)
        {
            if (pairs.FoundOf[i] is null
                && (lostIn is null || expected.Notes[i].Chapter == lostIn)
                && (series == NoteSeriesForm.Together || (expected.Notes[i].Intervention is null) == isSymbol))
            {
                lost++;
            }
        }

        return lost;
    }
}
