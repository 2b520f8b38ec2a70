using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes a table as a grid table, in whose cells several paragraphs have room.</summary>
internal static class GridText
{
    /// <summary>The lines of a table, without its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Where notes that are met go.</param>
    public static IEnumerable<string> LinesOf(Table table, Queue<Note> notes)
    {
        var rows = table.Rows.Select(row => (row.IsHead, Cells: row.Cells.Select(cell => LinesOf(cell, notes)).ToList())).ToList();
        var widths = table.Columns.Select((_, column) => rows.Max(row => row.Cells[column].Select(line => line.Length).Append(1).Max())).ToList();
        var hasHead = rows[0].IsHead;
        yield return Rule('-', hasHead ? null : table.Columns);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var line = 0; line < Math.Max(1, rows[i].Cells.Max(cell => cell.Count)); line++)
            {
                yield return $"| {string.Join(" | ", rows[i].Cells.Select((cell, column) => (line < cell.Count ? cell[line] : "").PadRight(widths[column])))} |";
            }

            yield return rows[i].IsHead && !(i + 1 < rows.Count && rows[i + 1].IsHead) && i + 1 < rows.Count ? Rule('=', table.Columns) : Rule('-', null);
        }

        string Rule(char sign, IReadOnlyList<ColumnAlignment>? columns) => $"+{string.Join('+', widths.Select((width, column) =>
        {
            var alignment = columns?[column] ?? ColumnAlignment.Default;
            var left = alignment is ColumnAlignment.Left or ColumnAlignment.Center ? ':' : sign;
            var right = alignment is ColumnAlignment.Right or ColumnAlignment.Center ? ':' : sign;
            return $"{left}{new string(sign, width)}{right}";
        }))}+";
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
}
