using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Aligning;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Says what stands elsewhere in the edition, or in something else's place.</summary>
/// <param name="story">The texts.</param>
/// <param name="labels">The labels among the expected words.</param>
internal sealed class MoveCheck(StoryComparison story, List<LabelRange> labels)
{
    /// <summary>Reports every move; an exchange of two is one.</summary>
    public void Run()
    {
        var swapped = new HashSet<CommonRun>();
        foreach (var run in story.Alignment.Moved)
        {
            if (PartnerOf(run) is { } partner)
            {
                // Told at the first of the two.
                if (swapped.Add(run) && !swapped.Contains(partner))
                {
                    Swapped(run, partner);
                }
            }
            else
            {
                Moved(run);
            }
        }
    }

    private void Moved(CommonRun run)
    {
        var (start, end) = (run.Old, run.Old + run.Length);
        var elsewhere = story.AfterInEdition(run.New) + story.BeforeClauseInEdition(run.New + run.Length);
        if (LabelRange.Clauses(labels, start, end) is { } clauses)
        {
            story.Report(DiagnosticCodes.ClauseMoved, clauses[0].Label.Span, LabelRange.Name(clauses, "has", "have"), elsewhere);
            return;
        }

        story.Report(DiagnosticCodes.TextMoved, story.Span(start, end), story.Subject(story.Old, start, end, "", "").TrimEnd(), story.Before(start), elsewhere);
    }

    /// <summary>The words that stand where some moved words belong, while these stand in their place; or null.</summary>
    private CommonRun? PartnerOf(CommonRun run)
    {
        foreach (var other in story.Alignment.Moved)
        {
            if (other != run && StandsAt(run, other) && StandsAt(other, run))
            {
                return other;
            }
        }

        return null;

        bool StandsAt(CommonRun one, CommonRun place) =>
            one.New > 0 && place.Old > 0 ? story.Alignment.OldOf[one.New - 1] == place.Old - 1 : one.New == place.Old;
    }

    private void Swapped(CommonRun run, CommonRun partner)
    {
        var (start, end) = (run.Old, run.Old + run.Length);
        var (one, other) = (LabelRange.Clauses(labels, start, end), LabelRange.Clauses(labels, partner.Old, partner.Old + partner.Length));
        if (one is not null && other is not null)
        {
            story.Report(DiagnosticCodes.ClausesSwapped, one[0].Label.Span, LabelRange.Name(one, "", "").TrimEnd(), LabelRange.Name(other, "", "").TrimEnd());
            return;
        }

        story.Report(
            DiagnosticCodes.TextSwapped,
            story.Span(start, end),
            story.Excerpts.Of(story.Old, start, end),
            story.In(start),
            story.Excerpts.Of(story.Old, partner.Old, partner.Old + partner.Length),
            story.In(partner.Old));
    }
}
