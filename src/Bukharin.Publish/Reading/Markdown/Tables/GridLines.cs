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
    public static int Count(StringLine[] lines)
    {
        if (!IsRule(lines[0].Slice))
        {
            return 0;
        }

        var last = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = Trimmed(lines[i].Slice);
            if (line.IsEmpty || line.CurrentChar is not ('|' or '+'))
            {
                break;
            }

            if (line.Length != Trimmed(lines[0].Slice).Length)
            {
                return 0;
            }

            last = IsRule(line) ? i : last;
        }

        var cells = last > 1 && Parts(lines, last + 1) is not null ? CellsOf(lines, last + 1) : [];
        return !cells.IsEmpty && cells.All(cell => !HasBlocks(lines, cell)) ? last + 1 : 0;
    }

    /// <summary>Whether a line is one that parts rows from its beginning to its end.</summary>
    public static bool IsRule(StringSlice line) => Trimmed(line).AsSpan() is ['+', '-' or '=' or ':', .., '+'] words && !words.ContainsAnyExcept("+-=:");

    /// <summary>The table.</summary>
    /// <param name="parser">The parser that found it.</param>
    /// <param name="lines">Its lines.</param>
    public static TableBlock Read(BlockParser parser, StringLine[] lines)
    {
        var cells = CellsOf(lines, lines.Length);
        var (head, foot) = Parts(lines, lines.Length)!.Value;
        int[] tops = [.. cells.Select(cell => cell.Top).Append(lines.Length - 1).Distinct().Order()];
        int[] lefts = [.. cells.Select(cell => cell.Left).Append(cells.Max(cell => cell.Right)).Distinct().Order()];
        var table = new TableBlock(parser) { Columns = Columns(lines[head].Slice, lefts), Column = lines[0].Column, Line = lines[0].Line, Span = new MarkdigSpan(lines[0].Slice.Start, lines[^1].Slice.End) };
        for (var i = 0; i + 1 < tops.Length; i++)
        {
            var (first, last) = (lines[Math.Min(tops[i] + 1, lines.Length - 1)], lines[tops[i + 1] - 1]);
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

        // A head of one row in which nothing stands is Pandoc's way to write a table without one.
        if (head == tops[1] && table.Count > 1 && ((TableRowBlock)table[0]).All(cell => ((TableCellBlock)cell).Count == 0))
        {
            table.RemoveAt(0);
        }

        return table;
    }

    private static ImmutableArray<GridCell> CellsOf(StringLine[] lines, int count) => GridScan.Cells([.. lines.Take(count).Select(line => Trimmed(line.Slice).ToString())]);

    /// <summary>The line below the head, 0 where there is none, and that above the foot, behind all others where there is none; null for lines of equal signs that mean neither.</summary>
    /// <remarks>As in Pandoc the first of these lines ends the head, and a foot stands between two of them at the end of the table.</remarks>
    private static (int Head, int Foot)? Parts(StringLine[] lines, int count)
    {
        int[] parting = [.. Enumerable.Range(0, count).Where(i => IsRule(lines[i].Slice) && lines[i].Slice.AsSpan().Contains('='))];
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

    private static TableCellBlock Cell(BlockParser parser, StringLine[] lines, GridCell place, int columns, int rows)
    {
        var first = place.Top + 1 < place.Bottom ? Part(lines[place.Top + 1], place) : lines[place.Top].Slice;
        var cell = new TableCellBlock(parser)
        {
            ColumnSpan = columns,
            RowSpan = rows,
            Line = lines[place.Top].Line + 1,
            Column = lines[place.Top].Column + place.Left,
            Span = new MarkdigSpan(first.Start, Math.Max(first.Start, first.End)),
        };
        TableLineBlock? paragraph = null;
        foreach (var line in lines[(place.Top + 1)..place.Bottom])
        {
            var words = Part(line, place);
            if (words.IsEmptyOrWhitespace())
            {
                paragraph = null;
            }
            else if (paragraph is null)
            {
                cell.Add(paragraph = new TableLineBlock(parser, line, words));
            }
            else
            {
                paragraph.Add(line, words);
            }
        }

        return cell;
    }

    /// <summary>Whether something in a cell is more than a paragraph: an item, a quotation, a heading, code, a table.</summary>
    private static bool HasBlocks(StringLine[] lines, GridCell cell) => lines[(cell.Top + 1)..cell.Bottom].Select(line => Part(line, cell).ToString()).Any(line =>
        line is ['-' or '*' or '+', ' ', ..] or ['>', ..] or ['#', ..] or ['+', '-', ..]
        || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) || line.StartsWith("| ", StringComparison.Ordinal));

    private static StringSlice Part(StringLine line, GridCell cell)
    {
        var words = new StringSlice(line.Slice.Text, line.Slice.Start + cell.Left + 1, line.Slice.Start + cell.Right - 1, line.Slice.NewLine);
        words.Trim();
        return words;
    }

    private static ImmutableArray<ColumnAlignment> Columns(StringSlice rule, int[] lefts)
    {
        var words = rule.ToString();
        return
        [
            .. lefts.Zip(lefts.Skip(1), (left, right) => (words[left + 1] == ':', words[right - 1] == ':') switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            }),
        ];
    }

    private static StringSlice Trimmed(StringSlice line)
    {
        line.TrimEnd();
        return line;
    }
}
