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
/// has it there, and nothing else does; beside the line of its word, which the source says, or else of its paragraph's first, or as near
/// to it as other notes and the page's foot leave it; and upon no other words.
/// </remarks>
/// <param name="story">The text.</param>
/// <param name="expected">What the edition must hold.</param>
/// <param name="found">The edition, of a format that has pages.</param>
/// <param name="form">Where the style has the notes.</param>
internal sealed class MarginNoteCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, MarginNoteForm form)
{
    /// <summary>Reports notes that stand elsewhere, and what else stands in a margin.</summary>
    public void Run()
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
            if (Fault(margin, old, isNote && form == MarginNoteForm.Margin) is { } fault)
            {
                story.Report(DiagnosticCodes.MarginalNoteElsewhere, story.Span(old, old + 1), story.Excerpts.Of(story.New, start, end), fault, story.In(old));
            }
        }
    }

    private string? Fault(RecoveredMarginNote? margin, int old, bool isExpected) => (margin, isExpected) switch
    {
        (null, true) => "stands in the column, and not in the margin",
        (not null, false) => "stands in the margin, and not in the column",
        ({ IsBeside: false, GivesWay: false }, _) => "does not stand beside its line",
        ({ IsClear: false }, _) => "stands upon other words",
        ({ } note, true) when !IsOfLine(note, old) => "stands beside another line than that of its word",
        _ => null,
    };

    /// <summary>Whether the line that a note belongs to has the word which the source has it at.</summary>
    private bool IsOfLine(RecoveredMarginNote note, int old)
    {
        var index = expected.MarginNotes.FindIndex(one => one.Start <= old && old < one.End);
        var line = found.Lines.FindIndex(one => one.MarginNotes.Contains(note.Number));
        if (index < 0 || line < 0)
        {
            return index < 0;
        }

        // What stands beside the same block is passed over.
        var (_, word, place) = expected.MarginNotes[index];
        while (place.Length == 0 && !expected.BesideNoWords.Contains(index) && index + 1 < expected.MarginNotes.Count && expected.MarginNotes[index + 1].Start == word)
        {
            word = expected.MarginNotes[++index].End;
        }

        word = place.Length > 0 ? expected.Targets.Find(target => target.Id == place)?.Position ?? word : word;
        var at = word < story.Old.Count ? story.Alignment.NewOf[word] : -1;
        var lineEnd = line + 1 < found.Lines.Count ? found.Lines[line + 1].Position + (found.Lines[line + 1].IsInWord ? 1 : 0) : story.New.Count;

        // A line of nothing but a mark ends before the next word.
        return at < 0 || (at >= found.Lines[line].Position && (at < lineEnd || (at == lineEnd && expected.BesideNoWords.Contains(index))));
    }
}
