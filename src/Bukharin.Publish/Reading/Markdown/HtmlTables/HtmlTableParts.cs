using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>Says which rows of a table of HTML are its head, its body and its foot.</summary>
internal static class HtmlTableParts
{
    /// <summary>The rows in the order in which they are shown: those of the head first, those of the foot last, wherever they are written.</summary>
    /// <param name="written">The rows as they are written.</param>
    public static List<HtmlTableRow> InOrder(IReadOnlyList<HtmlTableRow> written)
    {
        // There is one head; a second is shown where it stands.
        var head = written.FirstOrDefault(row => row.Part == TablePart.Head)?.Group;
        foreach (var row in written.Where(row => row.Part == TablePart.Head && row.Group != head))
        {
            row.Part = TablePart.Body;
        }

        List<HtmlTableRow> rows = [.. written.OrderBy(row => row.Part switch { TablePart.Head => 0, TablePart.Body => 1, _ => 2 })];
        if (head is null)
        {
            FindHead(rows);
        }
        else if (rows[^1].Part == TablePart.Head)
        {
            // One of nothing but a head has none.
            rows.ForEach(row => row.Part = TablePart.Body);
        }

        return rows;
    }

    /// <summary>Makes a head of the first rows if they have nothing but <c>th</c>, as far as no cell reaches out of them.</summary>
    private static void FindHead(List<HtmlTableRow> rows)
    {
        var count = 0;
        while (count < rows.Count && rows[count].Group == rows[0].Group && rows[count].Part == TablePart.Body && rows[count].Cells.Count > 0 && rows[count].Cells.TrueForAll(cell => cell.IsHeader))
        {
            count++;
        }

        count = count == rows.Count ? 0 : count;
        while (Enumerable.Range(0, count).Any(i => rows[i].Cells.Exists(cell => cell.Rows == 0 || i + cell.Rows > count)))
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            (rows[i].Part, rows[i].Group) = (TablePart.Head, -1);
        }
    }
}
