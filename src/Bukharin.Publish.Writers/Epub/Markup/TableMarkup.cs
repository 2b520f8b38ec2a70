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

        var grid = TableGrid.Of(table);
        var held = TableGrid.AreHeld(table);
        foreach (var part in table.Rows.Index().GroupBy(row => row.Item.Part))
        {
            xhtml.Start(part.Key switch { TablePart.Head => "thead", TablePart.Foot => "tfoot", _ => "tbody" });
            xhtml.Line();
            foreach (var (i, row) in part)
            {
                xhtml.Start("tr", held[i] ? EpubClasses.HeldRow : null);
                xhtml.Line();
                for (var j = 0; j < grid[i].Length; j++)
                {
                    // The sheet sets a gap between neighbours of one row; a cell that begins its row beside one from above is a neighbour of that.
                    WriteCell(grid[i][j], row.IsHead, isBeside: j == 0 && grid[i][j].Column > 0);
                }

                xhtml.EndLine();
            }

            xhtml.EndLine();
        }

        xhtml.EndLine();
    }

    private void WriteCell(PlacedCell placed, bool isHead, bool isBeside)
    {
        var cell = placed.Cell;
        string?[] classes = [AlignmentNames.Of(placed.Alignment), isBeside ? EpubClasses.BesideCell : null];
        var name = string.Join(' ', classes.OfType<string>()) is { Length: > 0 } names ? names : null;
        if (isHead)
        {
            xhtml.StartColumnHead(name);
        }
        else
        {
            xhtml.Start("td", name);
        }

        xhtml.Spans(cell.ColumnSpan, cell.RowSpan);
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
