using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Compares what stands between words: spaces, the ends of paragraphs, and where links lead.</summary>
internal static class SpacingCheck
{
    /// <summary>Reports spaces and paragraphs that are not those of the source.</summary>
    /// <param name="story">The text, or a note of an edition whose format says where lines and paragraphs end.</param>
    public static void Run(StoryComparison story)
    {
        var newOf = story.Alignment.NewOf;
        for (var i = 1; i < newOf.Length; i++)
        {
            if (newOf[i] < 0 || newOf[i - 1] < 0 || newOf[i] != newOf[i - 1] + 1)
            {
                continue;
            }

            var (old, now) = (story.Old[i], story.New[newOf[i]]);
            if (old.BeginsParagraph != now.BeginsParagraph && !old.MayBeginParagraph)
            {
                var end = i + 1;
                while (end < story.Old.Count && !story.Old[end].BeginsParagraph)
                {
                    end++;
                }

                story.Report(
                    DiagnosticCodes.ParagraphChanged,
                    story.Span(i, i + 1),
                    old.BeginsParagraph ? "is run on that begins with" : "is broken before",
                    story.Excerpts.Of(story.Old, i, end),
                    story.In(i));
            }
            else if (old.HasSpaceBefore != now.HasSpaceBefore && !now.BeginsParagraph && !old.MayBeginParagraph && story.OriginOf(i).Place != Place.Ornament
                && story.OriginOf(i - 1).Place != Place.Ornament)
            {
                story.Report(
                    DiagnosticCodes.SpaceChanged,
                    story.Span(i, i + 1),
                    old.HasSpaceBefore ? "lost" : "added",
                    story.Excerpts.Of(story.Old, i - 1, i),
                    story.Excerpts.Of(story.Old, i, i + 1),
                    story.In(i));
            }
        }
    }
}
