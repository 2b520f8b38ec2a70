using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that names which the source marks are marked in the edition, and no other words.</summary>
internal static class MentionCheck
{
    /// <summary>Reports each name that has lost its mark, and each stretch of words that has been given one.</summary>
    /// <param name="story">The text, or a note.</param>
    /// <param name="markupOf">What the markup of a found token says of it.</param>
    public static void Run(StoryComparison story, Func<int, RecoveredMarkup> markupOf)
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            var origin = story.OriginOf(i);
            if (story.Alignment.NewOf[i] is not (>= 0 and var place) || origin.Place != ExpectedPlace.Text || Is(markupOf(place).Mention, origin.Mention))
            {
                continue;
            }

            var (first, found) = (i, markupOf(place).Mention);
            while (i + 1 < story.Old.Count && story.OriginOf(i + 1).Mention == origin.Mention && !story.Old[i + 1].BeginsParagraph
                && story.Alignment.NewOf[i + 1] is >= 0 and var next && !Is(markupOf(next).Mention, origin.Mention))
            {
                i++;
            }

            var words = story.Excerpts.Of(story.Old, first, i + 1);
            if (origin.Mention is { } mention)
            {
                story.Report(DiagnosticCodes.NameUnmarked, story.Span(first, i + 1), words, MentionNames.Of(mention.Kind), mention.Key, story.In(first));
            }
            else
            {
                story.Report(DiagnosticCodes.NameMarkAdded, story.Span(first, i + 1), words, found!, story.In(first));
            }
        }
    }

    /// <summary>Whether what an edition says of words is what the source marks them as; words that have no id, as where a note repeats them, say of what kind they are.</summary>
    private static bool Is(string? found, Mention? mention) => mention is null ? found is null
        : found == mention.Id || found == MentionNames.Of(mention.Kind);
}
