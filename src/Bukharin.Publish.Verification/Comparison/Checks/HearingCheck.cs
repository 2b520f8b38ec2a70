using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that an edition is read aloud as it is seen: the same words, in the same order, notes where their marks are.</summary>
internal static class HearingCheck
{
    /// <summary>Reports stretches of the text that are not read, or read elsewhere.</summary>
    /// <param name="story">The text.</param>
    /// <param name="hearingOf">What becomes of a found token.</param>
    public static void Run(StoryComparison story, Func<int, RecoveredHearing> hearingOf)
    {
        for (var start = 0; start < story.New.Count;)
        {
            var hearing = hearingOf(start);
            var end = start + 1;
            while (end < story.New.Count && hearingOf(end) == hearing && !story.New[end].BeginsParagraph)
            {
                end++;
            }

            if (hearing != RecoveredHearing.AsSeen)
            {
                var old = Enumerable.Range(start, end - start).Select(i => story.Alignment.OldOf[i]).FirstOrDefault(i => i >= 0, -1);
                story.Report(
                    hearing == RecoveredHearing.Never ? DiagnosticCodes.NotHeard : DiagnosticCodes.HeardElsewhere,
                    old >= 0 ? story.Span(old, old + 1) : SourceSpan.Whole(story.SourceFile),
                    story.Excerpts.Of(story.New, start, end),
                    old >= 0 ? story.In(old) : "");
            }

            start = end;
        }
    }

    /// <summary>Reports a note that is not read, or not behind the paragraph of its mark.</summary>
    public static void Run(StoryComparison story, ExpectedNote note, FoundNote found)
    {
        if (found.Note.Hearing == RecoveredHearing.Never)
        {
            story.Report(DiagnosticCodes.NotHeard, note.Span, story.Excerpts.Of(found.Tokens, 0, found.Tokens.Count), $", in note {note.Mark}{StoryComparison.InClause(note.Clause)}");
        }
        else if (found.Note.Hearing == RecoveredHearing.Elsewhere)
        {
            story.Report(DiagnosticCodes.NoteHeardElsewhere, note.Span, note.Mark, StoryComparison.InClause(note.Clause));
        }
    }
}
