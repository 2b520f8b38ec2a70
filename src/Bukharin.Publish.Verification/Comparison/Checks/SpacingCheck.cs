using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Compares what stands between words: spaces, the ends of paragraphs, and where links lead.</summary>
internal static class SpacingCheck
{
    /// <summary>Reports spaces that no line's end can have taken or made, in an edition that does not say where lines end.</summary>
    /// <remarks>
    /// No line ends between a word and the comma behind it, or between an opening mark and its word; and where a word and an
    /// opening mark are on two lines, a space is read between them.
    /// </remarks>
    public static void WithinLines(StoryComparison story)
    {
        var newOf = story.Alignment.NewOf;
        for (var i = 1; i < newOf.Length; i++)
        {
            if (newOf[i] < 0 || newOf[i] != newOf[i - 1] + 1 || story.New[newOf[i]].BeginsParagraph || story.Old[i].BeginsParagraph
                || !HasWords(i) || !HasWords(i - 1))
            {
                continue;
            }

            var (before, sign) = (story.Excerpts.Reading(story.New, newOf[i] - 1)[^1], story.Excerpts.Reading(story.New, newOf[i])[0]);
            var isLost = story.Old[i].HasSpaceBefore && !story.New[newOf[i]].HasSpaceBefore && !story.New[newOf[i]].HasSpaceBeforeMark && char.IsLetterOrDigit(before) && Opens(sign);
            var isMade = !story.OriginOf(i).Look.IsCode && !story.Old[i].HasSpaceBefore && story.New[newOf[i]].HasSpaceBefore
                && ((char.IsLetterOrDigit(before) && IsApart(i + 1) && (sign is ',' or '.' or ';' or ':' or ')' or '\u201D')) || (Opens(before) && IsApart(i - 1) && char.IsLetterOrDigit(sign)));
            if (isLost || isMade)
            {
                Report(story, i);
            }
        }

        bool HasWords(int token) => story.OriginOf(token) is var origin && (origin.Words is not null || origin.Look.IsCode);

        // Inside an address a line may end anywhere, and so it may in code.
        bool IsApart(int token) => token == story.Old.Count || story.Old[token].HasSpaceBefore || story.Old[token].BeginsParagraph;

        static bool Opens(char c) => c is '(' or '\u201C' or '\u201E' or '\u201A' or '\u2018';
    }

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
            if (old.BeginsParagraph != now.BeginsParagraph)
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
            else if (old.HasSpaceBefore != now.HasSpaceBefore && !now.BeginsParagraph && !(old.HasPartedSpaceBefore && now.HasSpaceBeforeMark)
                && !(old.HasThinSpaceBefore && now.HasSpaceBehindMark) && story.OriginOf(i).Place != ExpectedPlace.Ornament
                && story.OriginOf(i - 1).Place != ExpectedPlace.Ornament)
            {
                Report(story, i);
            }
        }
    }

    private static void Report(StoryComparison story, int token) => Report(story, token, isLost: story.Old[token].HasSpaceBefore);

    /// <summary>Reports that a space before a token was lost, or was made.</summary>
    public static void Report(StoryComparison story, int token, bool isLost) => story.Report(
        DiagnosticCodes.SpaceChanged,
        story.Span(token, token + 1),
        isLost ? "lost" : "added",
        story.Excerpts.Of(story.Old, token - 1, token),
        story.Excerpts.Of(story.Old, token, token + 1),
        story.In(token));
}
