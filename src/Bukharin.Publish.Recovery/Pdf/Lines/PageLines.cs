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
    public const double Level = 0.4;

    /// <summary>The lines from the page's head down; a picture is one.</summary>
    public static ImmutableArray<TextLine> Of(PageContent page, Glyph[] all) =>
        Array.Exists(all, glyph => glyph.MarginNote > 0) ? WithMarginNotes(page, all) : OfColumn(page, all);

    /// <summary>The lines, each note in the margin before the first line that is painted after it: it stands beside that line, or has had to give way.</summary>
    private static ImmutableArray<TextLine> WithMarginNotes(PageContent page, Glyph[] all)
    {
        var lines = OfColumn(page, all.Where(glyph => glyph.MarginNote == 0).ToArray()).ToBuilder();
        foreach (var note in all.Where(glyph => glyph.MarginNote > 0).GroupBy(glyph => glyph.MarginNote))
        {
            var painted = note.Max(glyph => glyph.Painted);
            var next = lines.TakeWhile(line => !IsOfColumn(line) || line.Glyphs.Min(glyph => glyph.Painted) < painted).Count();
            lines.InsertRange(next, LineBuilder.Build(page, note.ToArray()));
        }

        return lines.ToImmutable();
    }

    /// <summary>Whether a line can be the one beside which a note stands. When a picture was painted is not known, and a floating figure's caption is painted behind the text.</summary>
    private static bool IsOfColumn(TextLine line) => line is { IsInMargin: false, IsPicture: false, Float: 0 };

    private static ImmutableArray<TextLine> OfColumn(PageContent page, Glyph[] all)
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

    /// <summary>The rows. Where cells span some of them, the page says which row each begins in; that is believed where no cell stands above one of an earlier row.</summary>
    private static IEnumerable<(double Baseline, ImmutableArray<TextLine> Lines)> Rows(List<ImmutableArray<TextLine>> cells)
    {
        var held = HeldRows(cells);
        return held.Select(rows => (rows.Max(cell => cell[0].Baseline), ImmutableArray.CreateRange(rows.SelectMany(cell => cell))))
            .Concat(LevelRows(held.Count == 0 ? cells : [.. cells.Except(held.SelectMany(rows => rows))]));
    }

    /// <summary>Rows that cells hold together, row by row and each from left to right; rows that stand otherwise than the page says are not among them.</summary>
    private static List<List<ImmutableArray<TextLine>>> HeldRows(List<ImmutableArray<TextLine>> cells)
    {
        var groups = new List<List<ImmutableArray<TextLine>>>();
        var last = -1;
        foreach (var cell in cells.Where(cell => cell[0].Place.Row > 0).OrderBy(cell => cell[0].Place.Row).ThenBy(cell => cell.Min(line => line.Left)))
        {
            if (groups.Count == 0 || cell[0].Place.Row > last)
            {
                groups.Add([]);
            }

            groups[^1].Add(cell);
            last = Math.Max(last, cell[0].Place.LastRow);
        }

        groups.RemoveAll(rows => !StandAsSaid(rows));
        return groups;
    }

    /// <summary>Whether each cell stands below all those that end in an earlier row.</summary>
    private static bool StandAsSaid(List<ImmutableArray<TextLine>> rows)
    {
        var ending = rows.OrderBy(cell => cell[0].Place.LastRow).ToList();
        var (next, lowest) = (0, double.PositiveInfinity);
        foreach (var cell in rows)
        {
            for (; ending[next][0].Place.LastRow < cell[0].Place.Row; next++)
            {
                lowest = Math.Min(lowest, ending[next][^1].Baseline);
            }

            if (lowest <= cell[0].Baseline)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rows of cells that are level with each other, wholly or in part, from left to right.</summary>
    private static IEnumerable<(double Baseline, ImmutableArray<TextLine> Lines)> LevelRows(List<ImmutableArray<TextLine>> cells)
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
