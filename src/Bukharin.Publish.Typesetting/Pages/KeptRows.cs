using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>
/// The cost of page breaks in tables: a row stays on one page, and so do rows that a cell spans, a head with the row below it and what
/// stands above the head, a foot with the row above it. Only what is higher than a page goes on on the next, all its cells side by side.
/// </summary>
internal static class KeptRows
{
    // A row that is moved to the next page leaves much white, and facing pages of different depth: all of that together costs less.
    private const double KeptFactor = 100;

    /// <summary>Puts the costs of breaks in front of the lines of tables in the place of others.</summary>
    public static void Cost(ImmutableArray<GalleyLine> lines, PageColumn column, PageBreakingOptions options, double[] costs)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Table is null)
            {
                continue;
            }

            var (start, end) = (i, i + 1);
            while (end < lines.Length && lines[end].Table is not null && GoesWithLast(lines, end))
            {
                end++;
            }

            while (start > 0 && GoesWithLast(lines, start))
            {
                start--;
            }

            Cost(lines, start, i, end, column, options, costs);
            i = end - 1;
        }
    }

    private static bool GoesWithLast(ImmutableArray<GalleyLine> lines, int at) =>
        lines[at].BreakBefore is null && (lines[at].Index > 0 || lines[at - 1].Paragraph.Format.KeepWithNext);

    /// <param name="lines">All lines.</param>
    /// <param name="start">The first line of what is kept together.</param>
    /// <param name="first">The first of them that is one of the table's.</param>
    /// <param name="end">The line behind the last.</param>
    /// <param name="column">Where baselines fall.</param>
    /// <param name="options">Preferences.</param>
    /// <param name="costs">The costs.</param>
    private static void Cost(ImmutableArray<GalleyLine> lines, int start, int first, int end, PageColumn column, PageBreakingOptions options, double[] costs)
    {
        var kept = options.KeepCost * KeptFactor;
        var isWhole = Fits(lines, start, end, column);
        var body = first;
        while (body < end && RowOf(lines[body]).IsHead)
        {
            body++;
        }

        var isHeadWhole = isWhole || Fits(lines, first, body, column);
        for (var i = start + 1; i < end; i++)
        {
            costs[i] = i <= first || i == body || (i < body ? isHeadWhole : isWhole) ? kept : InHighRow(lines, i, options);
        }
    }

    /// <summary>The cost in rows that are higher than a page: rather between two of them than within one, and rather between two lines of a cell than beside its first or last.</summary>
    private static double InHighRow(ImmutableArray<GalleyLine> lines, int at, PageBreakingOptions options)
    {
        var line = lines[at];
        if (line.Index == 0)
        {
            return RowOf(line).IsFoot && !RowOf(lines[at - 1]).IsFoot ? options.KeepCost : line.Table!.IsInCell ? options.OrphanCost : 0;
        }

        return options.OrphanCost + (line.Index == 1 || line.Count - line.Index == 1 ? options.WidowCost : 0);
    }

    private static GalleyTableRow RowOf(GalleyLine line) => (GalleyTableRow)line.Paragraph.Tag!;

    private static bool Fits(ImmutableArray<GalleyLine> lines, int start, int end, PageColumn column)
    {
        var baseline = 0.0;
        for (var i = start; i < end; i++)
        {
            baseline = i == start ? column.First(lines[i]) : column.Next(baseline, lines[i]);
            if (!column.Fits(baseline, 0))
            {
                return false;
            }
        }

        return true;
    }
}
