using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>The parts of tables besides the words of their rows: rules and repeated heads.</summary>
/// <param name="column">Where baselines fall.</param>
/// <param name="thicknessPt">How thick rules are.</param>
internal sealed class PageTables(PageColumn column, double thicknessPt)
{
    // Where rules stand above and below baselines, as parts of the leading.
    private const double AbovePart = 0.92;
    private const double BelowPart = 0.42;

    /// <summary>Puts the words of tables into the order of cells, in which they are read from the file.</summary>
    /// <param name="contents">The contents of the page, line by line.</param>
    public static void OrderCells(ImmutableArray<PlacedContent>.Builder contents)
    {
        for (var start = 0; start < contents.Count; start++)
        {
            if (contents[start].Cell.Number == 0)
            {
                continue;
            }

            var end = start + 1;
            while (end < contents.Count && contents[end].Cell.Number > 0)
            {
                end++;
            }

            foreach (var content in contents.Skip(start).Take(end - start).OrderBy(content => content.Cell.Number).ToList())
            {
                contents[start++] = content;
            }
        }
    }

    /// <summary>The repeated head of a table that continues from the page before. It is an artifact without links.</summary>
    /// <param name="head">Its lines.</param>
    /// <param name="left">Left edge of the text.</param>
    /// <param name="downPt">How far below the head of the page the text begins.</param>
    public (ImmutableArray<PlacedContent> Words, ImmutableArray<PlacedRule> Rules) Head(ImmutableArray<GalleyLine> head, double left, double downPt)
    {
        var baselines = column.BaselinesOfHead(head, downPt);
        return (
            [.. head.SelectMany((line, i) => line.Line.Runs.Select(run => PlacedText.Of(run, left, baselines[i], tag: null) with { IsRepeatedHead = true }))],
            [.. head.SelectMany((line, i) => line.Line.Runs.Select(run => PlacedRule.Through(run, left, baselines[i], thicknessPt)).OfType<PlacedRule>().Concat(Rules(line, left, baselines[i])))]);
    }

    /// <summary>The rules above and below a line of a table; none for another line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">Left edge of the text.</param>
    /// <param name="baseline">Its baseline.</param>
    public IEnumerable<PlacedRule> Rules(GalleyLine line, double left, double baseline)
    {
        if (line.Table is not { } table)
        {
            yield break;
        }

        if (table.HasRuleAbove)
        {
            yield return new PlacedRule(left + table.LeftPt, baseline - (line.LeadingPt * AbovePart), table.WidthPt, thicknessPt);
        }

        foreach (var (start, width) in table.Gathering)
        {
            yield return new PlacedRule(left + start, baseline + (line.LeadingPt * BelowPart), width, thicknessPt);
        }

        if (table.HasRuleBelow)
        {
            yield return new PlacedRule(left + table.LeftPt, baseline + (line.LeadingPt * BelowPart), table.WidthPt, thicknessPt);
        }
    }
}
