using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages.Breaking;

/// <summary>The cost of a page break in front of each line, without regard to the rest of the page.</summary>
internal static class BreakCosts
{
    /// <returns>One cost a line; that of the first is 0.</returns>
    public static double[] Of(ImmutableArray<GalleyLine> lines, PageColumn column, PageBreakingOptions options)
    {
        var costs = new double[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            costs[i] = Of(lines, i, options);
        }

        KeptRows.Cost(lines, column, options, costs);
        return costs;
    }

    private static double Of(ImmutableArray<GalleyLine> lines, int index, PageBreakingOptions options)
    {
        var line = lines[index];
        var format = line.Paragraph.Format;
        if (line.Index == 0)
        {
            return lines[index - 1].Paragraph.Format.KeepWithNext ? options.KeepCost : 0;
        }

        var cost = format.KeepTogether ? options.KeepTogetherCost : 0;
        if (line.Index < format.Orphans)
        {
            // Below a heading, a single line of text is worse than elsewhere: the heading would be nearly alone.
            var first = index - line.Index;
            var followsHeading = first > 0 && lines[first].BreakBefore is null && lines[first - 1].Paragraph.Format.KeepWithNext;
            cost += followsHeading ? options.KeepCost / 2 : options.OrphanCost;
        }

        if (line.Count - line.Index < format.Widows)
        {
            cost += options.WidowCost;
        }

        // A heading of several lines is never parted.
        return format.KeepWithNext && format.KeepTogether ? Math.Max(cost, options.KeepCost) : cost;
    }
}
