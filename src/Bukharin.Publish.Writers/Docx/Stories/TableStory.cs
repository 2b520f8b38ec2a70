using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes tables as Word's own.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="paragraphs">The story's paragraphs.</param>
/// <param name="runWriter">Writes the words.</param>
internal sealed class TableStory(StoryContext context, StoryParagraphs paragraphs, RunWriter runWriter)
{
    // Programs have fonts of their own, some of them wide: a line that fits exactly would turn, and a word be cut.
    private const double LineSlack = 1.04;
    private const double WordSlack = 1.2;

    private double GapPt => context.Copy.Style.Tables.ColumnGap * SizePt;

    private double SizePt => context.Copy.Style.Tables.Size * context.Copy.Style.Docx.Text.SizePt;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="place">Where it stands.</param>
    public void Write(Table table, StoryPlace place)
    {
        if (table.Caption is { } caption)
        {
            paragraphs.EndTable();
            var look = new W.ParagraphProperties { Indentation = place.LeftPt > 0 ? new W.Indentation { Left = Measure.TwipsText(place.LeftPt) } : null };
            var paragraph = paragraphs.Begin(look, StyleIds.TableCaption);
            context.Contents.AddCaption(table, paragraph, context);
            runWriter.Write(context.Copy.Runs(caption), paragraph);
        }

        var widths = WidthsOf(table, context.Copy.Style.Docx.Page.MeasurePt - place.LeftPt - place.RightPt);
        var element = new W.Table(Properties(place, widths), new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Measure.TwipsText(width) })));
        paragraphs.Add(element);
        foreach (var row in table.Rows)
        {
            element.AppendChild(Row(row, table.Columns, widths));
        }

        paragraphs.Cell = null;
        paragraphs.Space(context.Copy.Style.Parts[ContainerNames.Table].LinesAfter);
    }

    private static W.TableProperties Properties(StoryPlace place, ImmutableArray<double> widths) => new(
        new W.TableStyle { Val = StyleIds.EditionTable },
        new W.TableWidth { Width = Measure.TwipsText(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
        new W.TableIndentation { Width = Measure.Twips(place.LeftPt), Type = W.TableWidthUnitValues.Dxa },
        new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });

    private W.TableRow Row(TableRow row, ImmutableArray<ColumnAlignment> columns, ImmutableArray<double> widths)
    {
        // The head comes again on each page that the table goes on to (ISO/IEC 29500-1, 17.4.78).
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (row.IsHead)
        {
            properties.AppendChild(new W.TableHeader());
        }

        var element = new W.TableRow(properties);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cellProperties = new W.TableCellProperties(new W.TableCellWidth { Width = Measure.TwipsText(widths[i]), Type = W.TableWidthUnitValues.Dxa });
            if (i == row.Cells.Length - 1)
            {
                // Behind the last column there is no gap.
                cellProperties.AppendChild(new W.TableCellMargin(new W.RightMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa }));
            }

            if (row.IsHead)
            {
                cellProperties.AppendChild(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom });
            }

            var cell = new W.TableCell(cellProperties);
            element.AppendChild(cell);
            paragraphs.Cell = cell;
            Fill(row.Cells[i], columns[i], row.IsHead ? StyleIds.TableHead : StyleIds.TableText);
        }

        return element;
    }

    private void Fill(TableCell cell, ColumnAlignment alignment, string style)
    {
        foreach (var paragraph in cell.Blocks.OfType<Paragraph>())
        {
            runWriter.Write(context.Copy.Runs(paragraph), paragraphs.Begin(Look(alignment), style));
        }

        if (cell.Blocks.IsEmpty)
        {
            // A cell has a paragraph, whether or not anything stands in it.
            paragraphs.Begin(Look(alignment), style);
        }
    }

    private static W.ParagraphProperties Look(ColumnAlignment alignment) => new()
    {
        Justification = alignment switch
        {
            ColumnAlignment.Left => new W.Justification { Val = W.JustificationValues.Left },
            ColumnAlignment.Center => new W.Justification { Val = W.JustificationValues.Center },
            ColumnAlignment.Right => new W.Justification { Val = W.JustificationValues.Right },
            _ => null,
        },
    };

    /// <summary>The widths of the columns, with the gap behind each but the last.</summary>
    private ImmutableArray<double> WidthsOf(Table table, double measurePt)
    {
        var last = table.Columns.Length - 1;
        var columns = table.Columns.Select((_, i) =>
        {
            var lines = table.Rows.SelectMany(row => row.Cells[i].Blocks.OfType<Paragraph>()).Select(paragraph => context.Copy.Runs(paragraph)).ToList();
            var words = lines.SelectMany(line => context.Copy.TextInLine(line).Split(' ')).Select(Width);
            return (LeastPt: words.DefaultIfEmpty(0).Max() * WordSlack, MostPt: lines.Select(line => (Width(context.Copy.TextInLine(line)) * LineSlack) + (line.OfType<Copy.Runs.MarkRun>().Count() * SizePt)).DefaultIfEmpty(0).Max());
        });
        var shared = ColumnWidths.Share([.. columns.Select(column => (column.LeastPt, Math.Max(column.LeastPt, column.MostPt)))], measurePt - (GapPt * last));
        return [.. shared.Select((width, i) => Math.Max(width + (i < last ? GapPt : 0), SizePt))];
    }

    private double Width(string words) => context.Widths.Of(words, new LetterLook(SizePt, IsBold: false, IsItalic: false));
}
