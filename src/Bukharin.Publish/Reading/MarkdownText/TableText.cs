using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes a table as a pipe table, a row to a line; one with several paragraphs in a cell, or with cells that span others, as a grid table.</summary>
internal static class TableText
{
    /// <summary>The lines of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Where notes that are met go.</param>
    public static IEnumerable<string> LinesOf(Table table, Queue<Note> notes)
    {
        // The caption stands behind the rows, as Pandoc writes it, but its notes come first.
        var caption = table.Caption is { } words ? Words(words.Inlines, notes) : null;
        if (NeedsGrid(table))
        {
            foreach (var line in GridText.LinesOf(table, notes))
            {
                yield return line;
            }

            if (caption is not null)
            {
                yield return "";
                yield return $": {caption}";
            }

            yield break;
        }

        var hasHead = table.Rows is [{ IsHead: true }, ..];
        if (!hasHead)
        {
            yield return Row(table.Columns.Select(_ => ""));
            yield return Row(table.Columns.Select(Hyphens));
        }

        foreach (var row in table.Rows)
        {
            yield return Row(row.Cells.Select(cell => Words([.. cell.Blocks.OfType<Paragraph>().SelectMany((paragraph, index) => Inlines(paragraph, index))], notes)));
            if (row.IsHead)
            {
                yield return Row(table.Columns.Select(Hyphens));
            }
        }

        if (caption is not null)
        {
            yield return "";
            yield return $": {caption}";
        }
    }

    /// <summary>Whether a table has what a pipe table has no place for. One of nothing but a head is no grid table.</summary>
    private static bool NeedsGrid(Table table) => table.Rows.Count(row => row.IsHead) > 1 || table.Rows[^1].Part == TablePart.Foot
        || table.Rows.Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
        || (!table.Rows[^1].IsHead && table.Rows.Any(row => row.Cells.Any(cell => cell.Blocks.Length > 1)));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Hyphens(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => ":--",
        ColumnAlignment.Center => ":-:",
        ColumnAlignment.Right => "--:",
        _ => "---",
    };

    private static ImmutableArray<Inline> Inlines(Paragraph paragraph, int index) =>
        index == 0 ? paragraph.Inlines : [new LineBreak { Span = paragraph.Span with { Length = 0 } }, .. paragraph.Inlines];

    /// <summary>A cell has one line: what breaks it is HTML's sign.</summary>
    private static string Words(ImmutableArray<Inline> inlines, Queue<Note> notes) =>
        InlineText.Write(inlines, notes, beginsLine: false).Replace("\\\n", "<br>", StringComparison.Ordinal);
}
