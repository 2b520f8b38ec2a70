using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Reads grid tables, as Pandoc writes them: each cell has lines of its own, which make paragraphs, and spans columns and rows by leaving out what would part it.</summary>
/// <remarks>Bars and crosses stand below each other from the first line to the last. A table with more in a cell than paragraphs is none.</remarks>
internal static class GridLines
{
    /// <summary>How many of some lines are a grid table, from the first on; 0 where none begins there.</summary>
    /// <param name="lines">The lines of a paragraph.</param>
    /// <remarks>Wide characters count as two columns, as they are drawn, or else as one, for those who count.</remarks>
    public static int Count(StringLine[] lines) => IsRule(lines[0].Slice) ? Math.Max(Count(lines, GridColumns.AsDrawn), Count(lines, GridColumns.AsCounted)) : 0;

    /// <summary>Whether a line is one that parts rows from its beginning to its end.</summary>
    public static bool IsRule(StringSlice line) => IsRule(line.AsSpan().TrimEnd());

    private static bool IsRule(ReadOnlySpan<char> words) => words is ['+', '-' or '=' or ':', .., '+'] && !words.ContainsAnyExcept("+-=:");

    /// <summary>Whether a line of a cell begins something that is more than a paragraph.</summary>
    public static bool BeginsBlock(ReadOnlySpan<char> line) =>
        line is ['-' or '*' or '+', ' ', ..] or ['>', ..] or ['#', ..] or ['+', '-', ..]
        || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) || line.StartsWith("| ", StringComparison.Ordinal);

    private static int Count(StringLine[] source, Func<StringLine, GridColumns> columnsOf)
    {
        var lines = new List<GridColumns>(source.Length) { columnsOf(source[0]) };
        var count = 0;
        foreach (var line in source.AsSpan(1))
        {
            var columns = columnsOf(line);
            if (columns.Signs is not ['|' or '+', ..])
            {
                break;
            }

            if (columns.Signs.Length != lines[0].Signs.Length)
            {
                return 0;
            }

            lines.Add(columns);
            count = IsRule(columns.Signs) ? lines.Count : count;
        }

        GridColumns[] table = [.. lines.Take(count)];
        var cells = count > 2 && Parts(table) is not null ? CellsOf(table) : [];
        return !cells.IsEmpty && cells.All(cell => !HasBlocks(table, cell)) ? count : 0;
    }

    /// <summary>The table.</summary>
    /// <param name="parser">The parser that found it.</param>
    /// <param name="source">Its lines.</param>
    public static TableBlock Read(BlockParser parser, StringLine[] source)
    {
        var columnsOf = Count(source, GridColumns.AsDrawn) == source.Length ? GridColumns.AsDrawn : (Func<StringLine, GridColumns>)GridColumns.AsCounted;
        GridColumns[] lines = [.. source.Select(columnsOf)];
        var cells = CellsOf(lines);
        var (head, foot) = Parts(lines)!.Value;
        int[] tops = [.. cells.Select(cell => cell.Top).Append(lines.Length - 1).Distinct().Order()];
        int[] lefts = [.. cells.Select(cell => cell.Left).Append(cells.Max(cell => cell.Right)).Distinct().Order()];
        var table = new TableBlock(parser) { Columns = Columns(lines[head].Signs, lefts), Column = source[0].Column, Line = source[0].Line, Span = new MarkdigSpan(source[0].Slice.Start, source[^1].Slice.End) };
        for (var i = 0; i + 1 < tops.Length; i++)
        {
            var (first, last) = (source[Math.Min(tops[i] + 1, lines.Length - 1)], source[tops[i + 1] - 1]);
            var row = new TableRowBlock(parser)
            {
                Part = tops[i] < head ? TablePart.Head : tops[i] >= foot ? TablePart.Foot : TablePart.Body,
                Line = first.Line,
                Column = first.Column,
                Span = new MarkdigSpan(first.Slice.Start, last.Slice.End),
            };
            foreach (var cell in cells.Where(cell => cell.Top == tops[i]))
            {
                row.Add(Cell(parser, lines, cell, Array.IndexOf(lefts, cell.Right) - Array.IndexOf(lefts, cell.Left), Array.IndexOf(tops, cell.Bottom) - i));
            }

            table.Add(row);
        }

        return table;
    }

    private static ImmutableArray<GridCell> CellsOf(GridColumns[] lines) => GridScan.Cells([.. lines.Select(line => line.Signs)]);

    /// <summary>The line below the head, 0 where there is none, and that above the foot, behind all others where there is none; null for lines of equal signs that mean neither.</summary>
    /// <remarks>As in Pandoc the first of these lines ends the head, and a foot stands between two of them at the end of the table.</remarks>
    private static (int Head, int Foot)? Parts(GridColumns[] lines)
    {
        var count = lines.Length;
        int[] parting = [.. Enumerable.Range(0, count).Where(i => IsRule(lines[i].Signs) && lines[i].Signs.Contains('=', StringComparison.Ordinal))];
        return parting switch
        {
            [] => (0, count),
            [0, ..] => null,
            [var head] when head < count - 1 => (head, count),
            [var head, var end] when end == count - 1 => (head, head),
            [var head, var foot, var end] when end == count - 1 => (head, foot),
            _ => null,
        };
    }

    private static TableCellBlock Cell(BlockParser parser, GridColumns[] lines, GridCell place, int columns, int rows)
    {
        var first = place.Top + 1 < place.Bottom ? lines[place.Top + 1].Between(place.Left, place.Right) : lines[place.Top].Line.Slice;
        var cell = new TableCellBlock(parser)
        {
            ColumnSpan = columns,
            RowSpan = rows,
            Line = lines[place.Top].Line.Line + 1,
            Column = lines[place.Top].Line.Column + place.Left,
            Span = new MarkdigSpan(first.Start, Math.Max(first.Start, first.End)),
        };
        TableLineBlock? paragraph = null;
        foreach (var line in lines[(place.Top + 1)..place.Bottom])
        {
            var words = line.Between(place.Left, place.Right);
            if (words.IsEmptyOrWhitespace())
            {
                paragraph = null;
            }
            else if (paragraph is null)
            {
                cell.Add(paragraph = new TableLineBlock(parser, line.Line, words));
            }
            else
            {
                paragraph.Add(line.Line, words);
            }
        }

        return cell;
    }

    /// <summary>Whether something in a cell is more than a paragraph: an item, a quotation, a heading, code, a table.</summary>
    private static bool HasBlocks(GridColumns[] lines, GridCell cell) => lines[(cell.Top + 1)..cell.Bottom].Any(line => BeginsBlock(line.Between(cell.Left, cell.Right).AsSpan()));

    private static ImmutableArray<ColumnAlignment> Columns(string rule, int[] lefts)
    {
        return
        [
            .. lefts.Zip(lefts.Skip(1), (left, right) => (rule[left + 1] == ':', rule[right - 1] == ':') switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            }),
        ];
    }
}
