using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Makes a table of the rows that an edition has.</summary>
internal static class TableBlocks
{
    /// <summary>The table, each row of which has cells in all columns; or what else stands in it, if it has no rows.</summary>
    /// <param name="rows">The rows, with the alignments of their cells.</param>
    /// <param name="others">What stands in the table besides: its caption.</param>
    /// <param name="span">The place in the edition that the nodes get.</param>
    public static IEnumerable<Node> Of(List<(TableRow Row, ImmutableArray<ColumnAlignment> Alignments)> rows, List<Node> others, SourceSpan span)
    {
        rows = [.. Parted(rows.Where(row => !row.Row.Cells.IsEmpty))];
        if (rows.Count == 0)
        {
            return others;
        }

        var kept = Within(rows.Select(row => row.Row).ToList());
        var places = TableGrid.ColumnsOf([.. kept.Select(row => row.Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ToArray())]);
        var columns = kept.Select((row, i) => row.Cells.Select((cell, j) => places[i][j] + cell.ColumnSpan).Max()).Max();
        return
        [
            new Table
            {
                Caption = others.OfType<Paragraph>().FirstOrDefault(),
                Columns = AlignmentsOf(rows, places, columns),
                Rows = Filled(kept, places, columns, span),
                Span = span,
            },
        ];
    }

    /// <summary>The rows of the head first and those of the foot last, as in a source.</summary>
    private static IEnumerable<(TableRow Row, ImmutableArray<ColumnAlignment> Alignments)> Parted(IEnumerable<(TableRow Row, ImmutableArray<ColumnAlignment> Alignments)> rows)
    {
        var all = rows.ToList();
        var foot = all.FindLastIndex(row => row.Row.Part != TablePart.Foot) + 1;
        return all.Select((row, i) => row.Row.Part == TablePart.Foot && i < foot ? (row.Row with { Part = TablePart.Body }, row.Alignments) : row);
    }

    /// <summary>The rows, from whose part of the table no cell reaches out.</summary>
    private static List<TableRow> Within(List<TableRow> rows) =>
    [
        .. rows.Select((row, i) =>
        {
            var left = rows.Skip(i).TakeWhile(below => below.Part == row.Part).Count();
            return row with { Cells = [.. row.Cells.Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, left) })] };
        }),
    ];

    /// <summary>How the words of each column stand: as those of a cell that has no other; where each has, as those of one over several columns.</summary>
    private static ImmutableArray<ColumnAlignment> AlignmentsOf(List<(TableRow Row, ImmutableArray<ColumnAlignment> Alignments)> rows, ImmutableArray<ImmutableArray<int>> places, int columns)
    {
        var alignments = new ColumnAlignment?[columns];
        var cells = rows.SelectMany((row, i) => row.Row.Cells.Select((cell, j) => (row.Row.IsHead, cell.ColumnSpan, Column: places[i][j], Alignment: row.Alignments[j])));
        foreach (var cell in cells.Where(cell => cell.ColumnSpan == 1 || !cell.IsHead).OrderBy(cell => cell.ColumnSpan))
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                alignments[column] ??= cell.Alignment;
            }
        }

        return [.. alignments.Select(alignment => alignment ?? ColumnAlignment.Default)];
    }

    /// <summary>The rows with empty cells wherever none is.</summary>
    private static ImmutableArray<TableRow> Filled(List<TableRow> rows, ImmutableArray<ImmutableArray<int>> places, int columns, SourceSpan span)
    {
        var taken = new bool[rows.Count, columns];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < rows[i].Cells.Length; j++)
            {
                for (var row = i; row < i + rows[i].Cells[j].RowSpan; row++)
                {
                    for (var column = places[i][j]; column < places[i][j] + rows[i].Cells[j].ColumnSpan; column++)
                    {
                        taken[row, column] = true;
                    }
                }
            }
        }

        return
        [
            .. rows.Select((row, i) => row with
            {
                Cells =
                [
                    .. row.Cells.Select((cell, j) => (Cell: cell, Column: places[i][j]))
                        .Concat(Enumerable.Range(0, columns).Where(column => !taken[i, column]).Select(column => (Cell: new TableCell { Blocks = [], Span = span }, Column: column)))
                        .OrderBy(cell => cell.Column)
                        .Select(cell => cell.Cell),
                ],
            }),
        ];
    }
}
