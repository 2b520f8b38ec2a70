using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Tables;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>Puts the cells of a table of HTML in their places (HTML, 4.9.12), so that they fill all columns of all rows.</summary>
/// <param name="parser">The parser that found the table.</param>
/// <param name="line">The number of its first line.</param>
/// <param name="faults">Takes what cannot be read.</param>
internal sealed class HtmlTableGrid(BlockParser parser, int line, List<TableFault> faults)
{
    /// <summary>How many columns a table can have: no cell spans more (HTML, 4.9.11).</summary>
    public const int MostColumns = 1000;

    /// <summary>The columns and rows of the table; none where it has no cells.</summary>
    /// <param name="written">The rows as they are written.</param>
    /// <param name="columns">How the words of columns stand, as far as the table says so for columns.</param>
    public (ImmutableArray<ColumnAlignment> Columns, List<TableRowBlock> Rows) Of(IReadOnlyList<HtmlTableRow> written, IReadOnlyList<ColumnAlignment?> columns)
    {
        var rows = HtmlTableParts.InOrder(written);
        var cells = Placed(rows);
        if (cells.Count == 0)
        {
            if (faults.Count == 0)
            {
                faults.Add(new TableFault(-1, "it has no cells", "Write its rows as <tr> and their cells as <td>, or take it out."));
            }

            return ([ColumnAlignment.Default], []);
        }

        Fill(rows, cells);
        var (tops, lefts) = (Edges(cells.Select(cell => (cell.Row, cell.Rows))), Edges(cells.Select(cell => (cell.Column, cell.Columns))));
        var made = new List<TableRowBlock>();
        foreach (var inRow in cells.GroupBy(cell => cell.Row).OrderBy(group => group.Key))
        {
            var row = rows[inRow.Key];
            var block = new TableRowBlock(parser) { Part = row.Part, Line = line, Span = new MarkdigSpan(row.Offset, row.Offset - 1) };
            foreach (var cell in inRow.OrderBy(cell => cell.Column))
            {
                block.Add(Block(cell, row, tops, lefts));
            }

            made.Add(block);
        }

        return (Alignments(rows, cells, columns, lefts), made);
    }

    /// <summary>Each cell at the first free place of its row. A cell reaches no further down than its part of the table.</summary>
    private List<Place> Placed(List<HtmlTableRow> rows)
    {
        var places = new List<Place>();
        var taken = new int[MostColumns];
        var lastOf = rows.Select((row, i) => (row.Group, i)).GroupBy(row => row.Group).ToDictionary(group => group.Key, group => group.Max(row => row.i));
        for (var i = 0; i < rows.Count; i++)
        {
            var column = 0;
            foreach (var cell in rows[i].Cells)
            {
                while (column < MostColumns && taken[column] > i)
                {
                    column++;
                }

                if (column + cell.Columns > MostColumns)
                {
                    faults.Add(new TableFault(cell.Offset, "it has more than 1,000 columns", "Take 'colspan' of its cells back, or part the table."));
                    return places;
                }

                var left = lastOf[rows[i].Group] + 1 - i;
                var place = new Place(i, column, cell.Rows == 0 ? left : Math.Min(cell.Rows, left), cell.Columns, cell);
                if (taken.AsSpan(column, cell.Columns).ContainsAnyInRange(i + 1, int.MaxValue))
                {
                    faults.Add(new TableFault(cell.Offset, "this cell stands where one of a row above reaches", "Take 'colspan' or 'rowspan' of one of them back."));
                }

                taken.AsSpan(column, cell.Columns).Fill(i + place.Rows);
                places.Add(place);
                column += cell.Columns;
            }
        }

        return places;
    }

    /// <summary>Adds empty cells where a row has fewer than there are columns. A row in which nothing stands at all is left out.</summary>
    private static void Fill(List<HtmlTableRow> rows, List<Place> cells)
    {
        var taken = new int[cells.Max(cell => cell.Column + cell.Columns)];
        var next = 0;
        var written = cells.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            for (; next < written && cells[next].Row == i; next++)
            {
                taken.AsSpan(cells[next].Column, cells[next].Columns).Fill(i + cells[next].Rows);
            }

            if (!taken.AsSpan().ContainsAnyInRange(i + 1, int.MaxValue))
            {
                continue;
            }

            for (var column = 0; column < taken.Length; column++)
            {
                if (taken[column] <= i)
                {
                    taken[column] = i + 1;
                    cells.Add(new Place(i, column, 1, 1, Cell: null));
                }
            }
        }
    }

    /// <summary>For each row or column the number that it has when those are left out in which no cell begins.</summary>
    private static int[] Edges(IEnumerable<(int First, int Span)> cells)
    {
        var all = cells.ToList();
        var begins = new bool[all.Max(cell => cell.First + cell.Span)];
        all.ForEach(cell => begins[cell.First] = true);
        var edges = new int[begins.Length + 1];
        for (var i = 0; i < begins.Length; i++)
        {
            edges[i + 1] = edges[i] + (begins[i] ? 1 : 0);
        }

        return edges;
    }

    private TableCellBlock Block(Place place, HtmlTableRow row, int[] tops, int[] lefts)
    {
        var start = place.Cell?.Offset ?? row.Offset;
        var block = new TableCellBlock(parser)
        {
            ColumnSpan = lefts[place.Column + place.Columns] - lefts[place.Column],
            RowSpan = tops[place.Row + place.Rows] - tops[place.Row],
            Line = line,
            Span = new MarkdigSpan(start, start - 1),
        };
        foreach (var paragraph in place.Cell?.Paragraphs ?? [])
        {
            // What names a row has no part of the table, and is set off as browsers do.
            paragraph.IsStrong = row.Part != TablePart.Head && (paragraph.IsStrong || place.Cell!.IsHeader);
            block.Add(paragraph);
        }

        return block;
    }

    /// <summary>How the words of columns stand: as those of most cells of the body and the foot do, or of the head where there is nothing else.</summary>
    private static ImmutableArray<ColumnAlignment> Alignments(List<HtmlTableRow> rows, List<Place> cells, IReadOnlyList<ColumnAlignment?> columns, int[] lefts)
    {
        var single = cells.Where(place => place.Cell is not null && lefts[place.Column + place.Columns] - lefts[place.Column] == 1).ToLookup(place => lefts[place.Column]);
        return
        [
            .. Enumerable.Range(0, lefts[^1]).Select(column =>
            {
                var own = single[column].Where(place => rows[place.Row].Part != TablePart.Head).ToList();
                return (own.Count > 0 ? own : single[column])
                    .Select(place => place.Cell!.Alignment ?? rows[place.Row].Alignment ?? columns.ElementAtOrDefault(place.Column) ?? ColumnAlignment.Default)
                    .GroupBy(alignment => alignment)
                    .OrderByDescending(group => group.Count())
                    .Select(group => group.Key)
                    .FirstOrDefault();
            }),
        ];
    }

    /// <summary>A cell in its place; one that is not written is null.</summary>
    private sealed record Place(int Row, int Column, int Rows, int Columns, HtmlTableCell? Cell);
}
