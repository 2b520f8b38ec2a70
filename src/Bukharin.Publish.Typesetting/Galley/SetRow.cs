using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A row of a table whose cells have been set.</summary>
internal sealed record SetRow
{
    /// <summary>What stands on each line of the row, from left to right.</summary>
    public required ImmutableArray<ImmutableArray<SetLine>> Lines { get; init; }

    /// <summary>The notes of each line of the row. On one page they are in the order of cells, so none comes before one of a cell that is read earlier.</summary>
    public required ImmutableArray<ImmutableArray<string>> NoteIds { get; init; }

    /// <summary>Whether a cell of it, or of a row above, reaches into the next.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Whether a cell has lines both above the row and in it or below it.</summary>
    public required bool IsInCell { get; init; }

    /// <summary>The cells of the head that end with this row and gather several columns of a row of the head below.</summary>
    public required ImmutableArray<GalleyTableCell> Gathered { get; init; }

    /// <summary>The rows of a table. A cell that spans rows has its lines on those of all these rows, beside the others'; what finds no room there makes the last of them higher.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">For each row the cells that begin in it, from left to right.</param>
    /// <param name="isHeadLow">Whether heads of columns stand directly above the column, or else level with each other at their top.</param>
    /// <param name="mostLines">How many lines a page has room for.</param>
    public static ImmutableArray<SetRow> Of(ImmutableArray<GalleyTableRow> rows, ImmutableArray<ImmutableArray<SetCell>> cells, bool isHeadLow, double mostLines)
    {
        var starts = StartsOf(cells);
        var notes = new List<string>?[starts[^1]];
        var lastNote = 0;
        var lines = Enumerable.Range(0, starts[^1]).Select(_ => new List<(int Column, SetLine Line)>()).ToList();
        var (held, inCell, gathered) = (new bool[rows.Length], new bool[rows.Length], new List<GalleyTableCell>[rows.Length]);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var set in cells[row])
            {
                var last = row + set.Cell.RowSpan - 1;
                var first = isHeadLow && rows[row].IsHead ? starts[last + 1] - set.Lines.Length : starts[row];
                for (var i = 0; i < set.Lines.Length; i++)
                {
                    lines[first + i].Add((set.Cell.Column, set.Lines[i]));
                    if (!set.Lines[i].NoteIds.IsEmpty)
                    {
                        // In what goes on overleaf, a note stands on the page of its mark, whatever its number.
                        var line = starts[last + 1] - starts[row] > mostLines ? first + i : lastNote = Math.Max(lastNote, first + i);
                        (notes[line] ??= []).AddRange(set.Lines[i].NoteIds);
                    }
                }

                for (var i = row; i < last; i++)
                {
                    held[i] = true;
                    inCell[i + 1] |= first < starts[i + 1] && first + set.Lines.Length > starts[i + 1];
                }

                if (rows[row].IsHead && last + 1 < rows.Length && rows[last + 1].IsHead && set is { Cell.ColumnSpan: > 1, Lines.IsEmpty: false })
                {
                    (gathered[last] ??= []).Add(set.Cell);
                }
            }
        }

        return
        [
            .. rows.Select((_, i) => new SetRow
            {
                Lines = [.. lines[starts[i]..starts[i + 1]].Select(line => line.OrderBy(part => part.Column).Select(part => part.Line).ToImmutableArray())],
                NoteIds = [.. notes[starts[i]..starts[i + 1]].Select(ids => ids is null ? [] : ids.ToImmutableArray())],
                IsHeld = held[i],
                IsInCell = inCell[i],
                Gathered = [.. gathered[i] ?? []],
            }),
        ];
    }

    /// <summary>The number of the first line of each row, and behind them that of all lines.</summary>
    private static int[] StartsOf(ImmutableArray<ImmutableArray<SetCell>> cells)
    {
        var ending = cells.SelectMany((row, i) => row.Select(cell => (Row: i, Cell: cell))).ToLookup(cell => cell.Row + cell.Cell.Cell.RowSpan - 1);
        var starts = new int[cells.Length + 1];
        for (var i = 0; i < cells.Length; i++)
        {
            starts[i + 1] = ending[i].Select(cell => starts[cell.Row] + cell.Cell.Lines.Length).Append(starts[i] + 1).Max();
        }

        return starts;
    }
}
