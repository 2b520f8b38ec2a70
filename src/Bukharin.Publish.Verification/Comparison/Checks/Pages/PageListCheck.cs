using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Holds an edition's lists of pages against the beginnings of pages that it marks: each is listed once, in order, under its name.</summary>
internal static class PageListCheck
{
    /// <summary>Reports what does not agree.</summary>
    /// <param name="story">The text.</param>
    /// <param name="turns">The beginnings of pages, in the order of the text.</param>
    /// <param name="lists">The lists.</param>
    public static void Run(StoryComparison story, List<FoundPageTurn> turns, ImmutableArray<ImmutableArray<RecoveredPageEntry>> lists)
    {
        foreach (var page in turns.GroupBy(turn => turn.Turn.Label, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            story.Report(DiagnosticCodes.PageDoubled, story.SpanAt(page.Last().Position), page.Key, page.Count());
        }

        foreach (var list in lists.IsDefault ? [] : lists)
        {
            Run(story, turns, list);
        }
    }

    private static void Run(StoryComparison story, List<FoundPageTurn> turns, ImmutableArray<RecoveredPageEntry> list)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var last = -1;
        foreach (var entry in list)
        {
            var index = turns.FindIndex(turn => turn.Turn.Id.Length > 0 && turn.Turn.Id == entry.Target);
            if (index < 0)
            {
                story.Report(DiagnosticCodes.PageEntryBroken, story.SpanAt(0), entry.Label);
                continue;
            }

            var (turn, position) = (turns[index].Turn, turns[index].Position);
            listed.Add(turn.Id);
            if (!PlacedPageTurn.IsCalled(turn.Label, entry.Label))
            {
                story.Report(DiagnosticCodes.PageEntryWrong, story.SpanAt(position), entry.Label, turn.Label);
            }
            else if (index <= last)
            {
                story.Report(DiagnosticCodes.PageOutOfOrder, story.SpanAt(position), entry.Label);
            }

            last = index;
        }

        foreach (var turn in turns.Where(turn => turn.Turn.Id.Length == 0 || !listed.Contains(turn.Turn.Id)))
        {
            story.Report(DiagnosticCodes.PageNotListed, story.SpanAt(turn.Position), turn.Turn.Label);
        }
    }
}
