using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Finds notes, and marks of notes, that have come into the text.</summary>
internal static class NoteInText
{
    // How far from its place a note's text may be put.
    private const int Slip = 3;

    /// <summary>The difference in the text at a note's place that has the note's words, or its mark, in it.</summary>
    public static Hunk? Find(StoryComparison story, ExpectedNote note)
    {
        foreach (var hunk in story.Alignment.Hunks)
        {
            if (hunk.Added > 0 && hunk.OldStart <= note.Position + Slip && hunk.OldEnd >= note.Position - Slip
                && (IsMarkAlone(story, hunk, note) || HasWordsOf(story, hunk, note)))
            {
                return hunk;
            }
        }

        return null;
    }

    private static bool HasWordsOf(StoryComparison story, Hunk hunk, ExpectedNote note)
    {
        // The first words are enough: the style's words may be left off, and brackets be put around.
        var least = Math.Min(note.Tokens.Count, note.Intervention is null ? 6 : BracketLength(note));
        for (var start = hunk.NewStart; least > 0 && start + least <= hunk.NewEnd; start++)
        {
            var length = 0;
            while (length < least && story.New[start + length].Text == note.Tokens[length].Text)
            {
                length++;
            }

            if (length == least)
            {
                return hunk.Lost <= Slip;
            }
        }

        return false;
    }

    /// <summary>How many tokens of an editor's note are the bracket's; the style's words follow them.</summary>
    private static int BracketLength(ExpectedNote note)
    {
        var last = note.Origins.Count - 1;
        var length = 0;
        while (length < note.Tokens.Count && note.Tokens[length].Origin < last)
        {
            length++;
        }

        return Math.Max(1, length);
    }

    /// <summary>Whether a difference is a note's mark as a part of the text.</summary>
    public static bool IsMarkAlone(StoryComparison story, Hunk hunk, ExpectedNote note)
    {
        var added = story.Excerpts.Of(story.New, hunk.NewStart, hunk.NewEnd);
        var lost = story.Excerpts.Of(story.Old, hunk.OldStart, hunk.OldEnd);
        return added.Length > 0 && (added == note.Mark || added == lost + note.Mark)
            && hunk.OldEnd >= note.Position && hunk.OldEnd <= BracketPlaces.EndOf(story, note);
    }
}
