using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Rows of tables that a page ends in and that go on on the next: each of their cells is read whole, before the next cell.</summary>
/// <remarks>
/// That a cell goes on is said by its number; that it does so where a reader sees it is asked of the places: only the last row of a page,
/// with the rows that its cells span, goes on in the first row of the next.
/// </remarks>
internal static class BrokenRows
{
    /// <summary>Puts the lines of rows that go on overleaf in the order in which they are read.</summary>
    /// <param name="lines">The lines of the text, page by page.</param>
    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var result = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var start = 0; start < lines.Length;)
        {
            if (lines[start].Cell == 0)
            {
                result.Add(lines[start++]);
                continue;
            }

            var end = EndOfPage(lines, start);
            while (end < lines.Length && lines[end].Page.Number == lines[end - 1].Page.Number + 1 && GoesOn(lines, start, end))
            {
                end = EndOfPage(lines, end);
            }

            result.AddRange(lines[start..end].GroupBy(line => line.Cell).SelectMany(cell => cell));
            start = end;
        }

        return result.MoveToImmutable();
    }

    /// <summary>The end of the cells' lines that follow each other on a page.</summary>
    private static int EndOfPage(ImmutableArray<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Length && lines[end].Cell > 0 && lines[end].Page == lines[start].Page)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the last cells before a page's end are the first behind it.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="start">Where the cells before begin, or earlier pages of the row.</param>
    /// <param name="turn">The first line of the next page.</param>
    private static bool GoesOn(ImmutableArray<TextLine> lines, int start, int turn)
    {
        var before = CellsOf(lines, start, turn, lines[turn - 1].Page.Number);
        var behind = CellsOf(lines, turn, EndOfPage(lines, turn), lines[turn].Page.Number);
        var both = before.Select(line => line.Cell).Intersect(behind.Select(line => line.Cell)).ToHashSet();
        return both.Count > 0
            && AreOneRow([.. before.SkipWhile(line => !both.Contains(line.Cell))])
            && AreOneRow([.. behind.Take(behind.FindLastIndex(line => both.Contains(line.Cell)) + 1)]);
    }

    /// <summary>The first line that each cell has on a page.</summary>
    private static List<TextLine> CellsOf(ImmutableArray<TextLine> lines, int start, int end, int page)
    {
        var first = start;
        while (lines[first].Page.Number != page)
        {
            first++;
        }

        var cells = new List<TextLine>();
        for (var i = first; i < end; i++)
        {
            if (i == first || lines[i].Cell != lines[i - 1].Cell)
            {
                cells.Add(lines[i]);
            }
        }

        return cells;
    }

    /// <summary>Whether cells are level with the first, or in rows that it or one of them reaches into.</summary>
    private static bool AreOneRow(List<TextLine> cells)
    {
        var last = cells[0].Place.LastRow;
        foreach (var cell in cells)
        {
            var isLevel = Math.Abs(cell.Baseline - cells[0].Baseline) < PageLines.Level * Math.Max(cell.SizePt, cells[0].SizePt);
            if (!isLevel && (cell.Place.Row == 0 || cell.Place.Row > last))
            {
                return false;
            }

            last = Math.Max(last, cell.Place.LastRow);
        }

        return true;
    }
}
