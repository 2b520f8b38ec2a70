using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Reads the lines of pipe tables, as Pandoc writes them.</summary>
internal static class PipeRow
{
    /// <summary>Whether a line has a bar that parts cells.</summary>
    public static bool HasBar(StringSlice line) => Bars(line).Count > 0;

    /// <summary>The cells of a row, without the white space around their words.</summary>
    public static List<StringSlice> Cells(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.Start;
        foreach (var bar in Bars(line))
        {
            // A bar at the beginning parts nothing.
            if (bar > line.Start)
            {
                Add(start, bar - 1);
            }

            start = bar + 1;
        }

        if (start <= line.End)
        {
            Add(start, line.End);
        }

        return cells;

        void Add(int from, int to)
        {
            var cell = new StringSlice(line.Text, from, to);
            cell.Trim();
            cells.Add(cell);
        }
    }

    /// <summary>The columns that a line of hyphens makes; null for another line.</summary>
    public static ImmutableArray<ColumnAlignment>? Columns(StringSlice line)
    {
        if (line.AsSpan().ContainsAnyExcept("|-: \t") || !line.AsSpan().Contains('-') || !HasBar(line))
        {
            return null;
        }

        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var cell in Cells(line))
        {
            var hyphens = cell.AsSpan();
            var (isLeft, isRight) = (hyphens.StartsWith(':'), hyphens.EndsWith(':'));
            if (hyphens.Trim(':').IsEmpty || hyphens.Trim(':').ContainsAnyExcept('-') || hyphens.StartsWith("::") || hyphens.EndsWith("::"))
            {
                return null;
            }

            columns.Add(isLeft && isRight ? ColumnAlignment.Center : isLeft ? ColumnAlignment.Left : isRight ? ColumnAlignment.Right : ColumnAlignment.Default);
        }

        return columns.Count == 0 ? null : columns.ToImmutable();
    }

    /// <summary>Offsets of the bars that part cells: not of those behind a backslash, or between backticks.</summary>
    private static List<int> Bars(StringSlice line) => [.. PlainCharacters.Of(line).Where(at => line.Text[at] == '|')];
}
