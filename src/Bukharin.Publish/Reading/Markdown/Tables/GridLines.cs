using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Reads grid tables, as Pandoc writes them: each cell has lines of its own, which make paragraphs.</summary>
/// <remarks>Bars and crosses stand below each other from the first line to the last. What spans columns or rows is no such table, nor is one with a foot, or with more in a cell than paragraphs.</remarks>
internal static class GridLines
{
    /// <summary>How many of some lines are a grid table, from the first on; 0 where none begins there.</summary>
    /// <param name="lines">The lines of a paragraph.</param>
    public static int Count(StringLine[] lines)
    {
        if (!IsRule(lines[0].Slice) || lines[0].Slice.AsSpan().Contains('='))
        {
            return 0;
        }

        var crosses = Crosses(lines[0].Slice);
        var (last, heads) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            var line = Trimmed(lines[i].Slice);
            if (IsRule(line))
            {
                if (!Crosses(line).SequenceEqual(crosses))
                {
                    return 0;
                }

                heads += line.AsSpan().Contains('=') ? 1 : 0;
                last = i;
            }
            else if (line.IsEmpty || line.CurrentChar != '|')
            {
                break;
            }
            else if (line.Length != Trimmed(lines[0].Slice).Length || crosses.Any(at => line.AsSpan()[at] != '|'))
            {
                return 0;
            }
        }

        return heads <= 1 && last > 1 && !lines[last].Slice.AsSpan().Contains('=') && Cells(lines, last + 1).All(cell => !HasBlocks(cell)) ? last + 1 : 0;
    }

    /// <summary>Whether a line is one that parts rows.</summary>
    public static bool IsRule(StringSlice line) => Trimmed(line).AsSpan() is ['+', '-' or '=' or ':', .., '+'] words && !words.ContainsAnyExcept("+-=:");

    /// <summary>The table.</summary>
    /// <param name="parser">The parser that found it.</param>
    /// <param name="lines">Its lines.</param>
    public static TableBlock Read(BlockParser parser, StringLine[] lines)
    {
        var crosses = Crosses(lines[0].Slice);
        var head = Array.FindIndex(lines, line => IsRule(line.Slice) && line.Slice.AsSpan().Contains('='));
        var table = new TableBlock(parser) { Columns = Columns(lines[Math.Max(0, head)].Slice, crosses), Column = lines[0].Column, Line = lines[0].Line, Span = new MarkdigSpan(lines[0].Slice.Start, lines[^1].Slice.End) };
        var start = 1;
        for (var i = 1; i < lines.Length; i++)
        {
            if (!IsRule(lines[i].Slice))
            {
                continue;
            }

            var row = new TableRowBlock(parser) { IsHead = i <= head, Line = lines[start].Line, Column = lines[start].Column, Span = new MarkdigSpan(lines[start].Slice.Start, lines[i - 1].Slice.End) };
            for (var column = 0; column + 1 < crosses.Length; column++)
            {
                row.Add(Cell(parser, lines[start..i], crosses[column], crosses[column + 1]));
            }

            table.Add(row);
            start = i + 1;
        }

        return table;
    }

    private static TableCellBlock Cell(BlockParser parser, StringLine[] lines, int left, int right)
    {
        var first = Part(lines[0], left, right);
        var cell = new TableCellBlock(parser) { Line = lines[0].Line, Column = lines[0].Column + left, Span = new MarkdigSpan(first.Start, Math.Max(first.Start, first.End)) };
        TableLineBlock? paragraph = null;
        foreach (var line in lines)
        {
            var words = Part(line, left, right);
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

    /// <summary>The lines of each cell, top to bottom.</summary>
    private static IEnumerable<List<string>> Cells(StringLine[] lines, int count)
    {
        var crosses = Crosses(lines[0].Slice);
        for (var column = 0; column + 1 < crosses.Length; column++)
        {
            var cell = new List<string>();
            for (var i = 1; i < count; i++)
            {
                if (!IsRule(lines[i].Slice))
                {
                    cell.Add(Part(lines[i], crosses[column], crosses[column + 1]).ToString());
                    continue;
                }

                yield return cell;
                cell = [];
            }
        }
    }

    /// <summary>Whether something in a cell is more than a paragraph: an item, a quotation, a heading, code, a table.</summary>
    private static bool HasBlocks(List<string> lines) => lines.Exists(line => line is ['-' or '*' or '+', ' ', ..] or ['>', ..] or ['#', ..] or ['+', '-', ..]
        || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) || line.StartsWith("| ", StringComparison.Ordinal));

    private static StringSlice Part(StringLine line, int left, int right)
    {
        var words = new StringSlice(line.Slice.Text, line.Slice.Start + left + 1, line.Slice.Start + right - 1, line.Slice.NewLine);
        words.Trim();
        return words;
    }

    private static ImmutableArray<int> Crosses(StringSlice rule)
    {
        var words = Trimmed(rule).ToString();
        return [.. Enumerable.Range(0, words.Length).Where(at => words[at] == '+')];
    }

    private static ImmutableArray<ColumnAlignment> Columns(StringSlice rule, ImmutableArray<int> crosses)
    {
        var words = rule.ToString();
        return
        [
            .. crosses.Zip(crosses.Skip(1), (left, right) => (words[left + 1] == ':', words[right - 1] == ':') switch
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
