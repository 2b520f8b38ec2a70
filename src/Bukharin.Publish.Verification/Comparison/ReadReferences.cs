using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Checks.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Reads from an edition what its references must say and the source cannot: on which page a place stands, and which number a note has.</summary>
internal static class ReadReferences
{
    // Of a place that the edition has not; that it is lost is told where it belongs.
    private const string AnyNumber = "0";

    /// <summary>Reads pages and numbers.</summary>
    /// <param name="references">Where they go.</param>
    /// <param name="expected">What was expected of the edition without them.</param>
    /// <param name="found">The edition.</param>
    /// <param name="newOf">For each expected token the found one, or -1.</param>
    /// <param name="notes">Which notes of the edition are which of the source.</param>
    /// <param name="numbering">How notes are numbered in it.</param>
    public static void From(ExpectedReferences references, ExpectedEdition expected, FoundEdition found, int[] newOf, NoteCheck notes, NoteNumberingForm numbering)
    {
        foreach (var target in expected.Targets.Where(target => target.Position < newOf.Length))
        {
            var place = newOf[target.Position];
            var picture = target.IsFigure ? found.Figures.Find(figure => figure.Position == place)?.Label : null;
            references.HasPage(target.Id, picture ?? (place >= 0 ? LabelAt(found, place) : AnyNumber));
        }

        foreach (var note in expected.Notes)
        {
            var mark = notes.MarkOf(note);
            foreach (var id in note.Places)
            {
                references.HasPage(id, mark is not null && notes.LedTo(mark) is { } its ? LabelOf(found, its.Note.Page) : AnyNumber);
            }

            if (note.Name is not { } name)
            {
                continue;
            }

            references.HasNote(name, note.Number, numbering == NoteNumberingForm.Page && mark is not null ? mark.Mark.Printed : note.Mark);
            if (mark is not null)
            {
                // A mark stands behind a word, and on the page on which that ends.
                references.HasPage(PlaceIds.NoteLead + name, LabelAt(found, mark.IsInWord ? mark.Position : Math.Max(0, mark.Position - 1), isEnd: !mark.IsInWord));
            }
        }
    }

    /// <summary>The page on which a token of an edition begins or ends.</summary>
    private static string LabelAt(FoundEdition found, int token, bool isEnd = false) =>
        found.PageTurns.FindLast(turn => turn.Position < token || (turn.Position == token && (!turn.IsInWord || isEnd)))?.Turn.Label ?? AnyNumber;

    private static string LabelOf(FoundEdition found, int page) => page >= 1 && page <= found.PageTurns.Count ? found.PageTurns[page - 1].Turn.Label : AnyNumber;
}
