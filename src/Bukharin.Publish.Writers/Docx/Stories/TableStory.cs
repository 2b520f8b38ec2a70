using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Pages;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using DocumentFormat.OpenXml;
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

    // A row of which more than this part of a page is filled by an estimate may be higher than a page in other faces.
    private const double SurelyOnPage = 0.6;
    private const double LooseLeading = 1.4;
    private const double WideLetter = 0.55;

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
        var element = new W.Table(Properties(place, widths, WritingDirection.IsRightToLeft(context.Copy.Document.FrontMatter.Language)), new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Measure.TwipsText(width) })));
        paragraphs.Add(element, table.Caption is null ? context.Copy.Style.Parts[ContainerNames.Table].LinesBefore : 0);
        var rows = WordCell.RowsOf(table);
        for (var i = 0; i < rows.Length; i++)
        {
            element.AppendChild(Row(table.Rows[i], rows[i], widths));
        }

        paragraphs.Cell = null;
        paragraphs.Space(context.Copy.Style.Parts[ContainerNames.Table].LinesAfter);
    }

    private static W.TableProperties Properties(StoryPlace place, ImmutableArray<double> widths, bool isRightToLeft) => new(
    [
        new W.TableStyle { Val = StyleIds.EditionTable },

        // The first column stands at the right (ISO/IEC 29500-1, 17.4.1), as no direction of paragraphs says of a table.
        .. isRightToLeft ? [new W.BiDiVisual()] : Array.Empty<OpenXmlElement>(),
        new W.TableWidth { Width = Measure.TwipsText(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
        new W.TableIndentation { Width = Measure.Twips(place.LeftPt), Type = W.TableWidthUnitValues.Dxa },
        new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
    ]);

    private W.TableRow Row(TableRow row, ImmutableArray<WordCell> cells, ImmutableArray<double> widths)
    {
        var properties = new W.TableRowProperties();
        if (!MayBeHigherThanPage(cells, widths))
        {
            properties.AppendChild(new W.CantSplit());
        }

        // The head comes again on each page that the table goes on to (ISO/IEC 29500-1, 17.4.78).
        if (row.IsHead)
        {
            properties.AppendChild(new W.TableHeader());
        }

        var element = new W.TableRow(properties);
        foreach (var placed in cells)
        {
            var cell = new W.TableCell(Properties(placed, row.IsHead, widths));
            element.AppendChild(cell);
            paragraphs.Cell = cell;
            Fill(placed, row.Part switch { TablePart.Head => StyleIds.TableHead, TablePart.Foot => StyleIds.TableFoot, _ => StyleIds.TableText });
        }

        return element;
    }

    /// <summary>Whether a row may be higher than a page in some program: LibreOffice cuts such a row at the foot of the page if it is to stay together (17.4.6).</summary>
    private bool MayBeHigherThanPage(ImmutableArray<WordCell> cells, ImmutableArray<double> widths)
    {
        var page = context.Copy.Style.Docx.Page;
        var most = SurelyOnPage * (page.HeightPt - page.TopPt - page.BottomPt) / (LooseLeading * SizePt);
        return cells.Any(placed => placed.Cell is { RowSpan: 1 } cell && cell.Blocks.OfType<Paragraph>().Sum(paragraph => LinesOf(paragraph, placed)) > most);

        double LinesOf(Paragraph paragraph, WordCell placed) =>
            1 + (context.Copy.Runs(paragraph).OfType<TextRun>().Sum(run => run.Text.Length) * WideLetter * SizePt / widths.AsSpan(placed.Column, placed.ColumnSpan).ToArray().Sum());
    }

    /// <summary>What is said of a cell, in the order of the schema (17.4.70).</summary>
    private static W.TableCellProperties Properties(WordCell cell, bool isHead, ImmutableArray<double> widths)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Measure.TwipsText(widths.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum()), Type = W.TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
        {
            properties.AppendChild(new W.GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.Cell is null || cell.Cell.RowSpan > 1)
        {
            properties.AppendChild(new W.VerticalMerge { Val = cell.Cell is null ? W.MergedCellValues.Continue : W.MergedCellValues.Restart });
        }

        if (cell.Borders is { } borders)
        {
            properties.AppendChild(borders);
        }

        if (cell.Column + cell.ColumnSpan == widths.Length)
        {
            // Behind the last column there is no gap.
            properties.AppendChild(new W.TableCellMargin(new W.RightMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa }));
        }

        if (isHead)
        {
            properties.AppendChild(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom });
        }

        return properties;
    }

    private void Fill(WordCell cell, string style)
    {
        W.ParagraphProperties? look = null;
        foreach (var paragraph in cell.Cell?.Blocks.OfType<Paragraph>() ?? [])
        {
            look = Look(cell);
            runWriter.Write(context.Copy.Runs(paragraph), paragraphs.Begin(look, style));
        }

        if (look is null)
        {
            // A cell has a paragraph, whether or not anything stands in it.
            paragraphs.Begin(Look(cell), style);
        }
        else if (cell.Gathers)
        {
            // The border of a cell would meet that of the next; the border of a paragraph leaves the gap between them.
            look.ParagraphBorders = new W.ParagraphBorders(TableStyles.Rule<W.BottomBorder>(space: 1));
        }
    }

    private static W.ParagraphProperties Look(WordCell cell) => new()
    {
        KeepNext = cell.IsHeld ? new W.KeepNext() : null,
        Justification = cell.Alignment switch
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
        var columns = ColumnWidths.Needed(table.Columns.Length, GapPt, [.. TableGrid.Of(table).SelectMany(row => row).Select(cell => (cell.Column, cell.Cell.ColumnSpan, NeedsOf(cell.Cell)))]);
        var shared = ColumnWidths.Share([.. columns.Select(column => (column.WordPt, Math.Max(column.WordPt, column.LinePt)))], measurePt - (GapPt * last));
        return [.. shared.Select((width, i) => Math.Max(width + (i < last ? GapPt : 0), SizePt))];
    }

    private (double PartPt, double WordPt, double LinePt) NeedsOf(TableCell cell)
    {
        var lines = cell.Blocks.OfType<Paragraph>().Select(paragraph => context.Copy.Runs(paragraph)).ToList();
        var word = lines.SelectMany(line => context.Copy.TextInLine(line).Split(' ')).Select(Width).DefaultIfEmpty(0).Max() * WordSlack;
        return (word, word, lines.Select(line => (Width(context.Copy.TextInLine(line)) * LineSlack) + (line.OfType<Copy.Runs.MarkRun>().Count() * SizePt)).DefaultIfEmpty(0).Max());
    }

    private double Width(string words) => context.Widths.Of(words, new LetterLook(SizePt, IsBold: false, IsItalic: false));
}
