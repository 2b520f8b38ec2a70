using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes tables as XHTML.</summary>
/// <param name="xhtml">Where the markup goes.</param>
/// <param name="writeWords">Writes the words of a paragraph.</param>
internal sealed class TableMarkup(XhtmlWriter xhtml, Action<Paragraph> writeWords)
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">What the list of tables knows it by; null where it is not listed.</param>
    public void Write(Table table, string? id)
    {
        xhtml.Start("table", id: id);
        xhtml.Line();
        if (table.Caption is { } caption)
        {
            xhtml.Start("caption");
            writeWords(caption);
            xhtml.EndLine();
        }

        WritePart("thead", table, isHead: true);
        WritePart("tbody", table, isHead: false);
        xhtml.EndLine();
    }

    private void WritePart(string name, Table table, bool isHead)
    {
        var rows = table.Rows.Where(row => row.IsHead == isHead).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        xhtml.Start(name);
        xhtml.Line();
        foreach (var row in rows)
        {
            xhtml.Start("tr");
            xhtml.Line();
            for (var i = 0; i < row.Cells.Length; i++)
            {
                WriteCell(row.Cells[i], table.Columns[i], isHead);
            }

            xhtml.EndLine();
        }

        xhtml.EndLine();
    }

    private void WriteCell(TableCell cell, ColumnAlignment alignment, bool isHead)
    {
        var name = AlignmentNames.Of(alignment);
        if (isHead)
        {
            xhtml.StartColumnHead(name);
        }
        else
        {
            xhtml.Start("td", name);
        }

        if (cell.Blocks is [Paragraph only])
        {
            writeWords(only);
        }
        else
        {
            foreach (var paragraph in cell.Blocks.OfType<Paragraph>())
            {
                xhtml.Start("p");
                writeWords(paragraph);
                xhtml.EndLine();
            }
        }

        xhtml.EndLine();
    }
}
