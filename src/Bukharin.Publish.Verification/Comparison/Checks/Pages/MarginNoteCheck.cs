using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds what stands in the margins of pages against the marginal notes of the source.</summary>
/// <remarks>
/// That a note is complete and comes before its paragraph, the words tell. Here it is asked whether it stands in the margin if the style
/// has it there, and nothing else does; beside the line that its paragraph begins with, or as near as other notes and the page's foot
/// leave it; and upon no other words.
/// </remarks>
internal static class MarginNoteCheck
{
    /// <summary>Reports notes that stand elsewhere, and what else stands in a margin.</summary>
    /// <param name="story">The text.</param>
    /// <param name="found">The edition, of a format that has pages.</param>
    /// <param name="form">Where the style has the notes.</param>
    public static void Run(StoryComparison story, FoundEdition found, MarginNoteForm form)
    {
        foreach (var (start, end, margin) in found.Margins)
        {
            var token = start;
            while (token < end && story.Alignment.OldOf[token] < 0)
            {
                token++;
            }

            if (token == end)
            {
                // None of its words is the source's, which has been told.
                continue;
            }

            var old = story.Alignment.OldOf[token];
            var isNote = story.OriginOf(old) is { Place: ExpectedPlace.Text } origin && origin.Divisions.Contains(DivisionRole.Margin);
            if (Fault(margin, isNote && form == MarginNoteForm.Margin) is { } fault)
            {
                story.Report(DiagnosticCodes.MarginalNoteElsewhere, story.Span(old, old + 1), story.Excerpts.Of(story.New, start, end), fault, story.In(old));
            }
        }
    }

    private static string? Fault(RecoveredMarginNote? margin, bool isExpected) => (margin, isExpected) switch
    {
        (null, true) => "stands in the column, and not in the margin",
        (not null, false) => "stands in the margin, and not in the column",
        ({ IsBeside: false, GivesWay: false }, _) => "does not stand beside the line where its paragraph begins",
        ({ IsClear: false }, _) => "stands upon other words",
        _ => null,
    };
}
