using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Checks.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Vocabulary;

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
    /// <param name="story">The text of both, side by side.</param>
    /// <param name="notes">Which notes of the edition are which of the source.</param>
    /// <param name="numbering">How notes are numbered in it.</param>
    public static void From(ExpectedReferences references, ExpectedEdition expected, FoundEdition found, StoryComparison story, NoteCheck notes, NoteNumberingForm numbering)
    {
        var newOf = story.Alignment.NewOf;
        // Pictures without words stand before the same token as the one behind them, so each is that of its number.
        var pictures = expected.Figures.Count == found.Figures.Count ? expected.Figures.Zip(found.Figures, (one, other) => (one.Figure, other.Label)).ToList() : [];
        var pages = new Dictionary<Node, string?>(ReferenceEqualityComparer.Instance);
        pictures.ForEach(picture => pages[picture.Figure] = picture.Label);
        var pagesById = pictures.ToLookup(picture => picture.Figure.Id, picture => picture.Label, StringComparer.Ordinal);
        foreach (var target in expected.Targets)
        {
            var place = target.Position < newOf.Length ? newOf[target.Position] : -1;
            references.HasPage(target.Id, (target.IsFigure ? pagesById[target.Id].FirstOrDefault() : null) ?? (place >= 0 ? LabelAt(found.PageTurns, place) : null) ?? AnyNumber);
        }

        foreach (var (division, position) in expected.Divisions.Where(division => division.Value < newOf.Length))
        {
            var lead = PlaceIds.DivisionLead + ContainerNames.Of(((Division)division).Role);
            var place = new ExpectedTarget("", position, Label: null, division.Span);
            references.HasPlace(
                division,
                found.Targets.Find(target => target.Id.StartsWith(lead, StringComparison.Ordinal) && TargetCheck.IsRight(story, place, target))?.Id ?? lead,
                (newOf[position] >= 0 ? LabelAt(found.PageTurns, newOf[position]) : null) ?? AnyNumber);
        }

        foreach (var (block, position) in expected.Captions.Where(block => block.Value < newOf.Length))
        {
            var (lead, own) = block is Figure figure ? (PlaceIds.ListedFigureLead, figure.Id) : (PlaceIds.ListedTableLead, "");
            var place = new ExpectedTarget("", position, Label: null, block.Span);
            references.HasPlace(
                block,
                own.Length > 0 ? own : found.Targets.Find(target => target.Id.StartsWith(lead, StringComparison.Ordinal) && TargetCheck.IsRight(story, place, target))?.Id ?? lead,
                pages.GetValueOrDefault(block)
                    ?? (newOf[position] >= 0 ? LabelAt(found.PageTurns, newOf[position]) : null) ?? AnyNumber);
        }

        foreach (var note in expected.Notes)
        {
            var mark = notes.MarkOf(note);
            if (note.Places.Count > 0 && mark is not null && notes.LedTo(mark) is { } its)
            {
                // What stands where a note goes on overleaf is there, and not where the note begins.
                var inNote = its.PageTurns.Count == 0 ? [] : StoryComparison.Align(note.Tokens, note.Origins, its.Tokens, story.Excerpts).NewOf;
                foreach (var (id, position) in note.Places)
                {
                    references.HasPage(id, (position < inNote.Length ? LabelAt(its.PageTurns, inNote[position]) : null) ?? LabelOf(found, its.Note.Page));
                }
            }

            if (note.Name is not { } name)
            {
                continue;
            }

            references.HasNote(name, note.Number, numbering == NoteNumberingForm.Page && mark is not null ? mark.Mark.Printed : note.Mark);
            if (mark is not null)
            {
                // A mark stands behind a word, and on the page on which that ends.
                references.HasPage(PlaceIds.NoteLead + name, LabelAt(found.PageTurns, mark.IsInWord ? mark.Position : Math.Max(0, mark.Position - 1), isEnd: !mark.IsInWord) ?? AnyNumber);
            }
        }
    }

    /// <summary>The page on which a token begins or ends; null for that which none of the turns is before.</summary>
    private static string? LabelAt(List<FoundPageTurn> turns, int token, bool isEnd = false) =>
        turns.FindLast(turn => turn.Position < token || (turn.Position == token && (!turn.IsInWord || isEnd)))?.Turn.Label;

    private static string LabelOf(FoundEdition found, int page) => page >= 1 && page <= found.PageTurns.Count ? found.PageTurns[page - 1].Turn.Label : AnyNumber;
}
