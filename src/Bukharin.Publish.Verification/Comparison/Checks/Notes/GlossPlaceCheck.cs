using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Puts brackets back where their marks say that they stood, and compares with where they stand in the source.</summary>
/// <remarks>No reader sees it; without it a source that is made of the edition has the bracket elsewhere.</remarks>
/// <param name="story">The text.</param>
/// <param name="expected">What there must be.</param>
/// <param name="found">What there is.</param>
/// <param name="notes">The notes, which have been checked: a mark that something worse is said of is passed over.</param>
internal sealed class GlossPlaceCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteCheck notes)
{
    /// <summary>Reports each mark that leads elsewhere.</summary>
    public void Run()
    {
        var noteOf = expected.Notes
            .Where(note => notes.MarkOf(note) is not null)
            .ToDictionary(note => notes.MarkOf(note)!, ReferenceEqualityComparer.Instance as IEqualityComparer<FoundMark>);
        FoundMark? last = null;
        var (isBehindOwn, lastSeen, floor) = (false, 0, 0);
        foreach (var mark in found.Marks)
        {
            if (!noteOf.TryGetValue(mark, out var note))
            {
                continue;
            }

            var seen = note.Bracket is null ? note.Position : SeenAt(note, mark);
            if (note.Bracket is null)
            {
                if (mark.Mark.GlossPlace is not null)
                {
                    notes.Tell(DiagnosticCodes.GlossPlaceChanged, note, "says that a bracket was taken out there");
                }
            }
            else
            {
                // Marks in a row have moved behind the same characters; none has moved behind those before another mark.
                var isInRow = last is not null && last.Position == mark.Position && last.InWord == mark.InWord;
                floor = isInRow ? (isBehindOwn ? seen : floor) : lastSeen <= seen ? lastSeen : 0;
                Check(note, mark, seen, floor);
            }

            (last, lastSeen, isBehindOwn) = (mark, seen, note.Bracket is null);
        }
    }

    /// <summary>Where a mark is seen, as a place between the source's tokens.</summary>
    private int SeenAt(ExpectedNote note, FoundMark mark)
    {
        var seen = note.Position;
        while (seen < story.Old.Count && !story.Alignment.IsPlaceBefore(seen, mark.Position) && BracketPlaces.IsPassed(story, seen))
        {
            seen++;
        }

        return seen;
    }

    private void Check(ExpectedNote note, FoundMark mark, int seen, int floor)
    {
        // In a word, letters stand before the mark, and at the beginning of a line or a paragraph nothing does.
        var first = seen;
        while (mark.First < mark.Position && first > floor && !(note.Bracket!.BeginsLine && first == note.Position) && !IsEdge(note, first, seen) && BracketPlaces.IsPassed(story, first - 1))
        {
            first--;
        }

        var place = mark.Mark.GlossPlace ?? MarkPlacement.Unsaid(BracketPlaces.Characters(story, first, seen));
        if (!note.Bracket!.IsAt(place, BracketPlaces.Characters(story, note.Position, seen)))
        {
            notes.Tell(
                DiagnosticCodes.GlossPlaceChanged, note, mark.Mark.GlossPlace is null ? "does not say where its bracket stood" : "says that its bracket stood elsewhere");
        }
    }

    /// <summary>
    /// Whether no mark moves from before a token to behind it: a space parts the two, or a paragraph's beginning. What a mark is seen
    /// before may begin the next paragraph, when it has moved to the end of its own.
    /// </summary>
    private bool IsEdge(ExpectedNote note, int token, int seen) => token < story.Old.Count
        && ((token < seen && story.Old[token].HasSpaceBefore) || (story.Old[token].BeginsParagraph && (token < seen || note.Position == seen)));
}
