using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Where the cells of tables stand: a row has those that begin in it, and cells of rows above can reach into it.</summary>
internal static class TableGrid
{
    /// <summary>The cells of each row with their places.</summary>
    public static ImmutableArray<ImmutableArray<PlacedCell>> Of(Table table)
    {
        var columns = ColumnsOf([.. table.Rows.Select(row => row.Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ToArray())]);
        return [.. table.Rows.Select((row, i) => row.Cells.Select((cell, j) => new PlacedCell(cell, columns[i][j], AlignmentOf(table, row, cell, columns[i][j]))).ToImmutableArray())];
    }

    /// <summary>For each row the first column of each of its cells, from 0: the next that no cell of a row above reaches into.</summary>
    /// <param name="rows">How many columns and rows each cell spans.</param>
    public static ImmutableArray<ImmutableArray<int>> ColumnsOf(IReadOnlyList<(int Columns, int Rows)[]> rows)
    {
        // For each column, how many of the rows to come a cell still reaches into.
        var taken = new List<int>();
        var result = ImmutableArray.CreateBuilder<ImmutableArray<int>>(rows.Count);
        foreach (var row in rows)
        {
            var columns = ImmutableArray.CreateBuilder<int>(row.Length);
            var begun = new List<(int Column, int Span, int Rows)>();
            var column = 0;
            foreach (var cell in row)
            {
                while (column < taken.Count && taken[column] > 0)
                {
                    column++;
                }

                columns.Add(column);
                begun.Add((column, cell.Columns, cell.Rows));
                column += cell.Columns;
            }

            for (var i = 0; i < taken.Count; i++)
            {
                taken[i] = Math.Max(0, taken[i] - 1);
            }

            foreach (var (first, span, reach) in begun)
            {
                while (taken.Count < first + span)
                {
                    taken.Add(0);
                }

                for (var i = first; i < first + span; i++)
                {
                    taken[i] = Math.Max(taken[i], reach - 1);
                }
            }

            result.Add(columns.MoveToImmutable());
        }

        return result.MoveToImmutable();
    }

    /// <summary>For each row whether a cell of it, or of a row above, reaches into the next.</summary>
    public static ImmutableArray<bool> AreHeld(Table table)
    {
        var held = ImmutableArray.CreateBuilder<bool>(table.Rows.Length);
        var reach = 0;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            reach = table.Rows[i].Cells.Select(cell => i + cell.RowSpan - 1).Append(reach).Max();
            held.Add(reach > i);
        }

        return held.MoveToImmutable();
    }

    /// <summary>Words stand as those of their column do; over several columns as those of all, if these stand alike. What names several columns stands in their middle.</summary>
    private static ColumnAlignment AlignmentOf(Table table, TableRow row, TableCell cell, int column) =>
        cell.ColumnSpan == 1 ? table.Columns[column]
        : row.IsHead ? ColumnAlignment.Center
        : table.Columns.AsSpan(column, cell.ColumnSpan).ContainsAnyExcept(table.Columns[column]) ? ColumnAlignment.Default : table.Columns[column];
}
