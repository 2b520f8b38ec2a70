using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes a table as a grid table, in whose cells several paragraphs have room, and whose cells can span columns and rows.</summary>
internal sealed class GridText
{
    // White on either side of the words of a cell.
    private const int Padding = 2;

    private readonly Table _table;
    private readonly List<Cell> _cells = [];

    // How many columns of characters each column has between its edges, and how many lines each row.
    private readonly int[] _widths;
    private readonly int[] _heights;
    private readonly int[] _lefts;
    private readonly int[] _tops;

    private GridText(Table table, Queue<Note> notes)
    {
        _table = table;
        var rows = TableGrid.Of(table);
        for (var row = 0; row < rows.Length; row++)
        {
            _cells.AddRange(rows[row].Select(placed => new Cell(row, placed.Column, placed.Cell.RowSpan, placed.Cell.ColumnSpan, LinesOf(placed.Cell, notes))));
        }

        _widths = Shared(table.Columns.Length, 1 + Padding, gap: 1, _cells.Select(cell => (cell.Column, cell.Columns, cell.Lines.Select(line => CharacterColumns.Of(line)).DefaultIfEmpty(0).Max() + Padding)));
        _heights = Shared(rows.Length, 1, gap: 1, _cells.Select(cell => (cell.Row, cell.Rows, Math.Max(1, cell.Lines.Count))));
        _lefts = Edges(_widths);
        _tops = Edges(_heights);
    }

    /// <summary>The lines of a table, without its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Where notes that are met go.</param>
    public static IEnumerable<string> LinesOf(Table table, Queue<Note> notes) => new GridText(WithHeadBefore(table), notes).Lines();

    /// <summary>The table as it is written: a foot stands only in one with a head, if need be one in which nothing stands.</summary>
    private static Table WithHeadBefore(Table table) => table.Rows[0].IsHead || table.Rows[^1].Part != TablePart.Foot ? table : table with
    {
        Rows = [new TableRow { Part = TablePart.Head, Cells = [.. table.Columns.Select(_ => new TableCell { Blocks = [], Span = table.Span })], Span = table.Span }, .. table.Rows],
    };

    private IEnumerable<string> Lines()
    {
        var lines = Enumerable.Range(0, _tops[^1] + 1).Select(_ => new StringBuilder().Append(' ', _lefts[^1] + 1)).ToList();
        foreach (var cell in _cells)
        {
            var (top, left, bottom, right) = (_tops[cell.Row], _lefts[cell.Column], _tops[cell.Row + cell.Rows], _lefts[cell.Column + cell.Columns]);
            for (var line = top; line <= bottom; line++)
            {
                Put(lines[line], left, '|');
                Put(lines[line], right, '|');
            }

            for (var column = left; column <= right; column++)
            {
                Put(lines[top], column, '-');
                Put(lines[bottom], column, '-');
            }
        }

        Part(lines);

        // From the right to the left: words can have fewer characters than columns, or more.
        foreach (var cell in _cells.OrderByDescending(cell => cell.Column))
        {
            for (var line = 0; line < cell.Lines.Count; line++)
            {
                var left = _lefts[cell.Column] + Padding;
                lines[_tops[cell.Row] + 1 + line].Remove(left, CharacterColumns.Of(cell.Lines[line])).Insert(left, cell.Lines[line]);
            }
        }

        return lines.Select(line => line.ToString());
    }

    /// <summary>Draws an edge; where two meet stands a cross.</summary>
    private static void Put(StringBuilder line, int column, char sign) => line[column] = line[column] == ' ' || line[column] == sign ? sign : '+';

    /// <summary>Ends the head and encloses the foot, and says how the words of columns stand.</summary>
    private void Part(List<StringBuilder> lines)
    {
        var head = _table.Rows.Count(row => row.IsHead);
        var foot = _table.Rows.Count(row => row.Part == TablePart.Foot);
        var parting = new List<int>();
        if (head > 0 && head < _table.Rows.Length)
        {
            parting.Add(_tops[head]);
        }

        if (foot > 0)
        {
            parting.AddRange([_tops[^(foot + 1)], _tops[^1]]);
        }

        parting.ForEach(line => lines[line].Replace('-', '='));
        var aligned = lines[head > 0 ? _tops[head] : 0];
        for (var column = 0; column < _widths.Length; column++)
        {
            if (_table.Columns[column] is ColumnAlignment.Left or ColumnAlignment.Center)
            {
                aligned[_lefts[column] + 1] = ':';
            }

            if (_table.Columns[column] is ColumnAlignment.Right or ColumnAlignment.Center)
            {
                aligned[_lefts[column + 1] - 1] = ':';
            }
        }
    }

    /// <summary>The least extents of columns or rows that have room for all cells. What a cell over several of them lacks, the last of these gets.</summary>
    private static int[] Shared(int count, int least, int gap, IEnumerable<(int First, int Span, int Extent)> cells)
    {
        var extents = Enumerable.Repeat(least, count).ToArray();
        foreach (var (first, span, extent) in cells.OrderBy(cell => cell.Span))
        {
            var has = extents.AsSpan(first, span).ToArray().Sum() + (gap * (span - 1));
            extents[first + span - 1] += Math.Max(0, extent - has);
        }

        return extents;
    }

    private static int[] Edges(int[] extents)
    {
        var edges = new int[extents.Length + 1];
        for (var i = 0; i < extents.Length; i++)
        {
            edges[i + 1] = edges[i] + extents[i] + 1;
        }

        return edges;
    }

    /// <summary>The lines of a cell, with an empty one between two paragraphs. A paragraph has one line: what breaks it is HTML's sign.</summary>
    private static List<string> LinesOf(TableCell cell, Queue<Note> notes)
    {
        var lines = new List<string>();
        foreach (var paragraph in cell.Blocks.OfType<Paragraph>())
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            // No label stands in a cell; an item or a quotation would be read there.
            var words = InlineText.Write(paragraph.Inlines, notes, beginsLine: false).Replace("\\\n", "<br>", StringComparison.Ordinal);
            lines.Add(words is ['-' or '+' or '>', ..] ? $"\\{words}" : words);
        }

        return lines;
    }

    private sealed record Cell(int Row, int Column, int Rows, int Columns, List<string> Lines);
}
