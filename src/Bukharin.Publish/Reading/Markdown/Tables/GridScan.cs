using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Finds the cells of a grid table by their edges, from the upper left corner on, as reStructuredText does and Pandoc after it.</summary>
internal sealed class GridScan
{
    private readonly ImmutableArray<string> _lines;

    // For each place of a line the last place up to it with a sign that no horizontal edge has.
    private readonly int[][] _gaps;

    private GridScan(ImmutableArray<string> lines)
    {
        _lines = lines;
        _gaps = [.. lines.Select(GapsOf)];
    }

    /// <summary>The cells in the order of rows and columns; none where some place of the grid is in no cell.</summary>
    /// <param name="lines">The lines, all of one length.</param>
    public static ImmutableArray<GridCell> Cells(ImmutableArray<string> lines) => new GridScan(lines).Scan();

    private ImmutableArray<GridCell> Scan()
    {
        var (height, width) = (_lines.Length - 1, _lines[0].Length - 1);
        var cells = ImmutableArray.CreateBuilder<GridCell>();

        // For each column down to which line cells have been found.
        var filled = new int[width];
        var corners = new SortedSet<(int Top, int Left)> { (0, 0) };
        while (corners.Count > 0)
        {
            var (top, left) = corners.Min;
            corners.Remove((top, left));
            if (top == height || left == width || filled[left] > top)
            {
                continue;
            }

            if (CellAt(top, left) is not { } cell || filled.AsSpan(left, cell.Right - left).ContainsAnyExcept(top))
            {
                return [];
            }

            filled.AsSpan(left, cell.Right - left).Fill(cell.Bottom);
            cells.Add(cell);
            corners.Add((top, cell.Right));
            corners.Add((cell.Bottom, left));
        }

        return filled.AsSpan().ContainsAnyExcept(height) ? [] : cells.ToImmutable();
    }

    /// <summary>The smallest cell with this corner: the first to the right whose edges close.</summary>
    private GridCell? CellAt(int top, int left)
    {
        var lowest = LowestBelow(top, left);
        for (var right = left + 1; right < _lines[top].Length && IsHorizontal(top, right); right++)
        {
            if (_lines[top][right] != '+')
            {
                continue;
            }

            for (var bottom = top + 1; bottom <= lowest && IsVertical(bottom, right); bottom++)
            {
                if (_lines[bottom][right] == '+' && _lines[bottom][left] == '+' && _gaps[bottom][right] < left)
                {
                    return new GridCell(top, left, bottom, right);
                }
            }
        }

        return null;
    }

    private int LowestBelow(int top, int column)
    {
        var line = top;
        while (line + 1 < _lines.Length && IsVertical(line + 1, column))
        {
            line++;
        }

        return line;
    }

    private bool IsHorizontal(int line, int column) => _gaps[line][column] < column;

    private bool IsVertical(int line, int column) => _lines[line][column] is '|' or '+';

    private static int[] GapsOf(string line)
    {
        // Only a line that parts all columns can end a head or begin a foot, or say how words stand.
        var signs = line.AsSpan().ContainsAnyExcept("+-=:") ? "+-" : "+-=:";
        var gaps = new int[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            gaps[i] = signs.Contains(line[i], StringComparison.Ordinal) ? (i > 0 ? gaps[i - 1] : -1) : i;
        }

        return gaps;
    }
}
