using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>The source around the brackets of lifted glosses, in its own characters.</summary>
internal static class BracketPlaces
{
    /// <summary>Index of the token behind all that the mark of a note may stand behind; its own place for what is no gloss.</summary>
    public static int EndOf(StoryComparison story, ExpectedNote note)
    {
        var end = note.Position;
        while (note.Bracket is not null && end < story.Old.Count && IsPassed(story, end) && !story.Old[end].HasSpaceBefore && !story.Old[end].BeginsParagraph)
        {
            end++;
        }

        return end;
    }

    /// <summary>How many characters of the source stand from one token to another; an ellipsis is one, of however many tokens.</summary>
    public static int Characters(StoryComparison story, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += i > start && story.Old[i].Origin == story.Old[i - 1].Origin && story.Old[i].Offset == story.Old[i - 1].Offset ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether a token of the source is a stop or may be a closing mark, as the source has it.</summary>
    public static bool IsPassed(StoryComparison story, int token) =>
        story.OriginOf(token).Words is { } words && MarkPlacement.IsPassed(words.Content[story.Old[token].Offset]);
}
