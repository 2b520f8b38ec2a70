using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>A cell of a row as Word has it: also where one of a row above reaches into the row (ISO/IEC 29500-1, 17.4.84).</summary>
/// <param name="Cell">The cell that begins here; null for the place of one that began above.</param>
/// <param name="Column">The first of its columns, from 0.</param>
/// <param name="ColumnSpan">How many columns it spans.</param>
/// <param name="Alignment">How its words stand.</param>
internal sealed record WordCell(TableCell? Cell, int Column, int ColumnSpan, ColumnAlignment Alignment)
{
    /// <summary>Whether its row stays on one page with the next.</summary>
    public bool IsHeld { get; private init; }

    /// <summary>Whether it gathers several columns of the head: a rule stands below its words.</summary>
    public bool Gathers { get; private init; }

    /// <summary>Rules other than the table style has them; null for none.</summary>
    public W.TableCellBorders? Borders { get; private init; }

    /// <summary>The cells of each row of a table, from left to right.</summary>
    public static ImmutableArray<ImmutableArray<WordCell>> RowsOf(Table table)
    {
        var grid = TableGrid.Of(table);
        var held = TableGrid.AreHeld(table);
        var heads = table.Rows.Count(row => row.IsHead);
        var above = new List<(PlacedCell Cell, int LastRow)>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WordCell>>(grid.Length);
        for (var i = 0; i < grid.Length; i++)
        {
            var (row, next) = (table.Rows[i], i + 1 < grid.Length ? table.Rows[i + 1] : null);
            above.RemoveAll(one => one.LastRow < i);
            var (isHeld, borders) = (held[i] || (row.Part != TablePart.Foot && next?.Part == TablePart.Foot), BordersOf(table, i, heads));
            rows.Add(
            [
                .. above.Select(one => new WordCell(null, one.Cell.Column, one.Cell.Cell.ColumnSpan, one.Cell.Alignment))
                    .Concat(grid[i].Select(placed => new WordCell(placed.Cell, placed.Column, placed.Cell.ColumnSpan, placed.Alignment)
                    {
                        Gathers = row.IsHead && placed.Cell.ColumnSpan > 1 && i + placed.Cell.RowSpan < heads,
                    }))
                    .OrderBy(cell => cell.Column)
                    .Select(cell => cell with { IsHeld = isHeld, Borders = borders?.Invoke() }),
            ]);
            above.AddRange(grid[i].Where(placed => placed.Cell.RowSpan > 1).Select(placed => (placed, i + placed.Cell.RowSpan - 1)));
        }

        return rows.MoveToImmutable();
    }

    /// <summary>What the style of tables cannot say: where the head has several rows, the rule stands below the last of them; and above a foot is one.</summary>
    private static Func<W.TableCellBorders>? BordersOf(Table table, int row, int heads) => table.Rows[row].Part switch
    {
        TablePart.Head when heads > 1 => row == heads - 1 ? () => new(TableStyles.Rule<W.BottomBorder>()) : () => new(new W.BottomBorder { Val = W.BorderValues.Nil }),
        TablePart.Foot when row > 0 && table.Rows[row - 1].Part == TablePart.Body => () => new(TableStyles.Rule<W.TopBorder>()),
        _ => null,
    };
}
