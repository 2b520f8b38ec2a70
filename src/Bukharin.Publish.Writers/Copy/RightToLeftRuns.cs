using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Directions;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Marks the runs of a line that run from right to left, among words that do not.</summary>
internal static class RightToLeftRuns
{
    /// <summary>The same runs, parted where a phrase from right to left begins and ends; the very same where there is none.</summary>
    public static ImmutableArray<Run> Mark(ImmutableArray<Run> line)
    {
        if (!line.Any(run => BidiClasses.HasRight(run.Words)))
        {
            return line;
        }

        var words = new StringBuilder();
        foreach (var run in line)
        {
            words.Append(run is LineBreakRun ? "\n" : run.Words);
        }

        var phrases = DirectionRuns.Phrases(words.ToString());
        var marked = ImmutableArray.CreateBuilder<Run>(line.Length);
        var place = 0;
        foreach (var run in line)
        {
            var end = place + (run is LineBreakRun ? 1 : run.Words.Length);
            if (run is TextRun text)
            {
                AddParts(marked, text, place, phrases);
            }
            else
            {
                // A mark is in a phrase that goes on behind it.
                var (from, to) = (place, end);
                marked.Add(run is not LineBreakRun && phrases.Any(phrase => phrase.Start < from + (to > from ? 1 : 0) && phrase.End > to - (to > from ? 1 : 0)) ? run with { Format = run.Format with { IsRightToLeft = true } } : run);
            }

            place = end;
        }

        return marked.DrainToImmutable();
    }

    private static void AddParts(ImmutableArray<Run>.Builder marked, TextRun run, int start, ImmutableArray<(int Start, int End)> phrases)
    {
        var (place, end) = (start, start + run.Text.Length);
        foreach (var (first, last) in phrases)
        {
            if (last <= place || first >= end)
            {
                continue;
            }

            Add(Math.Max(first, place), isRightToLeft: false);
            Add(Math.Min(last, end), isRightToLeft: true);
        }

        Add(end, isRightToLeft: false);

        void Add(int to, bool isRightToLeft)
        {
            if (to > place)
            {
                marked.Add(run with { Text = run.Text[(place - start)..(to - start)], Format = run.Format with { IsRightToLeft = isRightToLeft } });
                place = to;
            }
        }
    }
}
