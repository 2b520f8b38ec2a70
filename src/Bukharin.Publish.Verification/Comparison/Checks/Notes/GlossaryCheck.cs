using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Checks that each entry of the glossary leads to the mark of its note, and has its number.</summary>
internal static class GlossaryCheck
{
    /// <summary>Reports entries that lead elsewhere or nowhere.</summary>
    /// <param name="story">The text.</param>
    /// <param name="found">What there is.</param>
    /// <param name="notes">Which mark is which.</param>
    /// <param name="isNumbered">Whether entries have numbers.</param>
    public static void Run(StoryComparison story, FoundEdition found, NoteCheck notes, bool isNumbered)
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            // An entry that is lost has been told of, and so has a mark.
            if (story.OriginOf(i).Mark is { } note && (i == 0 || story.Old[i - 1].Origin != story.Old[i].Origin) && story.Alignment.NewOf[i] is >= 0 and var place)
            {
                Check(story, found, note, notes.MarkOf(note), i, place, isNumbered);
            }
        }
    }

    private static void Check(StoryComparison story, FoundEdition found, ExpectedNote note, FoundMark? mark, int token, int place, bool isNumbered)
    {
        var link = found.LinkOf(place);
        var target = new ExpectedTarget(link ?? "", note.Position, Label: null, note.Span);
        if (isNumbered && mark?.Mark.Printed is { Length: > 0 } printed && printed != note.Mark)
        {
            // The entry has the words that were expected: they name another note than the one whose mark is there.
            story.Report(DiagnosticCodes.MarkRenumbered, note.Span, note.Mark, story.In(token), printed);
        }

        if (!found.Targets.Exists(one => link == $"#{one.Id}" && (one.Position == mark?.Position || TargetCheck.IsRight(story, target, one) || IsInItsWord(story, note, one))))
        {
            story.Report(
                DiagnosticCodes.LinkChanged,
                note.Span,
                story.Excerpts.Of(story.Old, token, token + 2),
                link is null ? "nowhere" : $"to '{ShortWords.Of(link)}'",
                $"the mark of note {note.Mark}",
                story.In(token));
        }
    }

    /// <summary>Whether a name stands in the word that the note's mark stands in: a note may be on a part of a word.</summary>
    private static bool IsInItsWord(StoryComparison story, ExpectedNote note, FoundTarget target) =>
        note.InWord > 0 && target.IsInWord && story.Alignment.NewOf[note.Position] == target.Position;
}
