using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that each gap stands where its words stood, that all look alike, and that each is heard by its name.</summary>
/// <param name="story">The text, into which the words of gaps have been put back.</param>
/// <param name="found">The edition.</param>
/// <param name="style">The style of the version.</param>
internal sealed class GapCheck(StoryComparison story, FoundEdition found, Style style)
{
    /// <summary>Checks the gaps.</summary>
    /// <param name="expected">Those that the version must have.</param>
    /// <param name="isTagged">Whether the edition says what is heard.</param>
    /// <param name="word">What a gap is called.</param>
    public void Run(IReadOnlyList<ExpectedGap> expected, bool isTagged, string word)
    {
        foreach (var gap in expected)
        {
            var own = found.Gaps.FindAll(one => one.Gap.Number == gap.Number);
            if (own.Count == 0)
            {
                story.Report(DiagnosticCodes.GapLost, SpanOf(gap), gap.Number, story.Alignment.NewOf[gap.Start] >= 0 ? $"its word, '{gap.Words}', is shown" : $"nothing stands in the place of '{gap.Words}'", story.In(gap.Start));
                continue;
            }

            if (!own.Exists(one => IsRight(gap, one)))
            {
                story.Report(DiagnosticCodes.GapElsewhere, SpanOf(gap), gap.Number, gap.Words, story.In(gap.Start));
            }

            foreach (var again in own.Skip(1))
            {
                story.Report(DiagnosticCodes.GapAdded, SpanOf(gap), gap.Number, own.Count);
            }
        }

        foreach (var (gap, _, _) in found.Gaps)
        {
            var place = expected.FirstOrDefault(one => one.Number == gap.Number) is { } known ? SpanOf(known) : SourceSpan.Whole(story.SourceFile);
            if (gap.Length != style.Sheet.GapLength)
            {
                story.Report(DiagnosticCodes.GapLength, place, gap.Number, gap.Length, style.Sheet.GapLength);
            }

            if (isTagged && gap.Heard != GapSigns.Said(word, gap.Number))
            {
                story.Report(DiagnosticCodes.GapUnsaid, place, gap.Number, gap.Heard ?? "a row of signs", GapSigns.Said(word, gap.Number));
            }
        }
    }

    /// <summary>Reports words in whose place others are heard, though they are no gap.</summary>
    public void Misheard()
    {
        for (var i = 0; i < story.New.Count; i++)
        {
            if (found.MarkupOf(i).Heard is { } heard && (i == 0 || found.MarkupOf(i - 1).Heard != heard))
            {
                story.Report(DiagnosticCodes.UnseenText, story.SpanAt(i), ShortWords.Of(heard));
            }
        }
    }

    /// <summary>Whether a gap has its own words, and they their neighbours: words that have moved with their gap have not.</summary>
    private bool IsRight(ExpectedGap gap, FoundGap one)
    {
        var (old, place) = (story.Alignment.OldOf, one.Position);
        return one.IsInWord == gap.IsInWord && Is(place, gap.Start) && (Is(place - 1, gap.Start - 1) || Is(place + gap.Count, gap.Start + gap.Count));

        bool Is(int position, int expected) => position >= 0 && position < old.Length && old[position] == expected;
    }

    private SourceSpan SpanOf(ExpectedGap gap) => story.Span(gap.Start, gap.Start + 1);
}
