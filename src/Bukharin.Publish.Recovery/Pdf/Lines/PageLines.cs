using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The lines of a page in the order in which they are read: those of a table cell by cell, row by row.</summary>
/// <remarks>
/// The page says which of its words stand in one cell, since nothing else parts those of neighbours on one baseline. Which cells are
/// in one row, and which is before which, is a matter of where they stand.
/// </remarks>
internal static class PageLines
{
    /// <summary>Cells whose lines are nearer than this part of the size of type are level: one that holds only small type stands lower or higher.</summary>
    private const double Level = 0.4;

    /// <summary>The lines from the page's head down; a picture is one.</summary>
    public static ImmutableArray<TextLine> Of(PageContent page, Glyph[] all)
    {
        if (!Array.Exists(all, glyph => glyph.Cell > 0 || glyph.Picture > 0))
        {
            return LineBuilder.Build(page, all);
        }

        var text = LineBuilder.Build(page, all.Where(glyph => glyph is { Cell: 0, Picture: 0 }).ToArray());
        var pictures = all.Where(glyph => glyph.Picture > 0).Select(glyph => new TextLine(page, [glyph], glyph.Baseline));
        var cells = all.Where(glyph => glyph.Cell > 0)
            .GroupBy(glyph => glyph.Cell)
            .Select(cell => LineBuilder.Build(page, cell.ToArray()))
            .Where(lines => !lines.IsEmpty)
            .OrderByDescending(lines => lines[0].Baseline)
            .ToList();
        var units = text.Concat(pictures).Select(line => (line.Baseline, Lines: ImmutableArray.Create(line))).Concat(Rows(cells));
        return [.. units.OrderByDescending(unit => unit.Baseline).SelectMany(unit => unit.Lines)];
    }

    /// <summary>The rows: cells that are level with each other, wholly or in part, from left to right.</summary>
    private static IEnumerable<(double Baseline, ImmutableArray<TextLine> Lines)> Rows(List<ImmutableArray<TextLine>> cells)
    {
        for (var start = 0; start < cells.Count;)
        {
            var lowest = cells[start][^1].Baseline;
            var end = start + 1;
            while (end < cells.Count && cells[end][0].Baseline >= lowest - (Level * Math.Max(cells[start][0].SizePt, cells[end][0].SizePt)))
            {
                lowest = Math.Min(lowest, cells[end][^1].Baseline);
                end++;
            }

            yield return (cells[start][0].Baseline, [.. cells[start..end].OrderBy(cell => cell.Min(line => line.Left)).SelectMany(cell => cell)]);
            start = end;
        }
    }
}
