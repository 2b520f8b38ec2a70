namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Grid tables whose cells span columns and rows, with a head of one row or several, a foot or none.</summary>
internal sealed class WildGrid(Dice dice, WildWords words)
{
    /// <summary>A grid table.</summary>
    public string Table()
    {
        var (columns, rows) = (1 + dice.Below(4), 1 + dice.Below(4));
        var owner = Cells(columns, rows);
        var contents = owner.Cast<int>().Distinct().ToDictionary(cell => cell, _ => Cell());

        // Cells over several columns or rows have the room of all of them; what is still lacking goes to the last.
        var (widths, heights) = (Enumerable.Repeat(1, columns).ToArray(), Enumerable.Repeat(1, rows).ToArray());
        foreach (var (cell, lines) in contents)
        {
            var (left, right, top, bottom) = Extent(owner, cell);
            var (width, height) = (lines.Max(line => line.Length), lines.Length);
            widths[right] += Math.Max(0, width - (widths[left..(right + 1)].Sum() + (3 * (right - left))));
            heights[bottom] += Math.Max(0, height - (heights[top..(bottom + 1)].Sum() + (bottom - top)));
        }

        var canvas = Draw(owner, contents, widths, heights);
        var ruler = Enumerable.Range(1, rows - 1).Where(row => Enumerable.Range(0, columns).All(column => owner[row, column] != owner[row - 1, column])).ToList();
        if (ruler.Count > 0 && dice.OnceIn(2))
        {
            Thicken(canvas, heights[..dice.Of(ruler.ToArray().AsSpan())].Sum(height => height + 1));
        }

        return string.Join('\n', canvas.Select(line => new string(line)));
    }

    /// <summary>Which cell each place of a grid belongs to.</summary>
    private int[,] Cells(int columns, int rows)
    {
        var owner = new int[rows, columns];
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (owner[row, column] > 0)
                {
                    continue;
                }

                var (width, height) = (1, dice.OnceIn(4) && row + 1 < rows ? 2 : 1);
                while (column + width < columns && owner[row, column + width] == 0 && dice.OnceIn(4))
                {
                    width++;
                }

                next++;
                for (var i = 0; i < width * height; i++)
                {
                    owner[row + (i / width), column + (i % width)] = next;
                }
            }
        }

        return owner;
    }

    private static (int Left, int Right, int Top, int Bottom) Extent(int[,] owner, int cell)
    {
        var places = Enumerable.Range(0, owner.Length).Select(i => (Row: i / owner.GetLength(1), Column: i % owner.GetLength(1))).Where(place => owner[place.Row, place.Column] == cell).ToList();
        return (places.Min(place => place.Column), places.Max(place => place.Column), places.Min(place => place.Row), places.Max(place => place.Row));
    }

    private static char[][] Draw(int[,] owner, Dictionary<int, string[]> contents, int[] widths, int[] heights)
    {
        var canvas = Enumerable.Range(0, heights.Sum(height => height + 1) + 1).Select(_ => Enumerable.Repeat(' ', widths.Sum(width => width + 3) + 1).ToArray()).ToArray();
        foreach (var (cell, lines) in contents)
        {
            var (left, right, top, bottom) = Extent(owner, cell);
            var (x, y) = (widths[..left].Sum(width => width + 3), heights[..top].Sum(height => height + 1));
            var (endX, endY) = (widths[..(right + 1)].Sum(width => width + 3), heights[..(bottom + 1)].Sum(height => height + 1));
            for (var column = x; column <= endX; column++)
            {
                canvas[y][column] = canvas[y][column] == '+' || column == x || column == endX ? '+' : '-';
                canvas[endY][column] = canvas[endY][column] == '+' || column == x || column == endX ? '+' : '-';
            }

            for (var line = y + 1; line < endY; line++)
            {
                canvas[line][x] = canvas[line][x] == '+' ? '+' : '|';
                canvas[line][endX] = canvas[line][endX] == '+' ? '+' : '|';
                if (line - y - 1 < lines.Length)
                {
                    lines[line - y - 1].CopyTo(0, canvas[line], x + 2, lines[line - y - 1].Length);
                }
            }
        }

        return canvas;
    }

    /// <summary>Makes a rule that of a head.</summary>
    private static void Thicken(char[][] canvas, int line) => canvas[line] = [.. canvas[line].Select(sign => sign == '-' ? '=' : sign)];

    private string[] Cell() => dice.OnceIn(5) ? [""] : dice.Several(1, 3, dice.Of("\n", "\n\n"), words.OneLine).Split('\n');
}
