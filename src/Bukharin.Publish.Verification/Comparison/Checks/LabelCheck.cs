using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Says which label a difference has taken away or changed.</summary>
/// <param name="story">The texts.</param>
/// <param name="labels">The labels among the expected words.</param>
internal sealed class LabelCheck(StoryComparison story, List<LabelRange> labels)
{
    // A longer addition is no other label, but text.
    private const int MostInPlace = 12;
    private const int MostBeside = 3;

    private readonly HashSet<ClauseLabel> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a difference is one of a label alone; reports it, once for each label.</summary>
    public bool Explains(Hunk hunk)
    {
        if (LabelOf(hunk) is not { } range)
        {
            return false;
        }

        if (!_told.Add(range.Label))
        {
            return true;
        }

        var found = FoundLabel(range, hunk);
        if (found.Length == 0)
        {
            story.Report(DiagnosticCodes.LabelLost, range.Label.Span, range.Label.Text, range.Label.Address);
        }
        else
        {
            story.Report(DiagnosticCodes.LabelChanged, range.Label.Span, range.Label.Text, range.Label.Address, found);
        }

        return true;
    }

    private LabelRange? LabelOf(Hunk hunk)
    {
        if (hunk.Lost > 0)
        {
            return hunk.Added <= MostInPlace
                ? labels.Find(range => range.Start <= hunk.OldStart && hunk.OldEnd <= range.End)
                : null;
        }

        if (hunk.Added > MostBeside)
        {
            return null;
        }

        // Something put into a label, or to it without a space.
        return labels.Find(range =>
            (range.Start < hunk.OldStart && hunk.OldStart < range.End)
            || (range.Start == hunk.OldStart && hunk.NewEnd < story.New.Count && !story.New[hunk.NewEnd].HasSpaceBefore && !story.New[hunk.NewEnd].BeginsParagraph)
            || (range.End == hunk.OldStart && !story.New[hunk.NewStart].HasSpaceBefore && !story.New[hunk.NewStart].BeginsParagraph));
    }

    private string FoundLabel(LabelRange range, Hunk hunk)
    {
        var (first, last) = (int.MaxValue, -1);
        Cover(hunk.NewStart, hunk.NewEnd);
        for (var i = range.Start; i < range.End; i++)
        {
            if (story.Alignment.NewOf[i] is >= 0 and var place)
            {
                Cover(place, place + 1);
            }
        }

        foreach (var other in story.Alignment.Hunks.Where(other => range.Start <= other.OldStart && other.OldEnd <= range.End && other.Lost > 0))
        {
            Cover(other.NewStart, other.NewEnd);
        }

        return last <= first ? "" : story.Excerpts.Of(story.New, first, last);

        void Cover(int start, int end)
        {
            if (start < end)
            {
                (first, last) = (Math.Min(first, start), Math.Max(last, end));
            }
        }
    }
}
