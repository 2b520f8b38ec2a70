using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Tables;
using Bukharin.Publish.Reading.Source;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Converts parsed tables to tables of the model.</summary>
/// <param name="inlines">Converts the words of cells, in which nothing is the label of a clause.</param>
/// <param name="source">The source.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class TableConverter(InlineConverter inlines, SourceCharacters source, DiagnosticLog log)
{
    /// <summary>Converts a table; null where no row of it can be read, which is told.</summary>
    public Table? Convert(TableBlock table)
    {
        foreach (var (offset, what, hint) in table.Faults)
        {
            log.Add(DiagnosticCodes.UnreadableHtmlTable.At(source.Span(offset < 0 ? table.Span.Start : offset, 0), what, hint));
        }

        // A grid is always filled: a row of it without cells is one into which those of the rows above reach.
        var rows = table.OfType<TableRowBlock>().ToList();
        var isGrid = rows.Exists(row => row is [TableCellBlock, ..]);
        var converted = rows.ConvertAll(row => isGrid ? GridRow(row) : PipeRow(row, table.Columns.Length));

        // A head of one row in which nothing stands is Pandoc's way to write a table without one.
        if (isGrid && converted is [{ IsHead: true } head, { IsHead: false }, ..] && head.Cells.All(cell => cell.Blocks.IsEmpty))
        {
            converted.RemoveAt(0);
        }

        return converted.Count == 0 ? null : new Table
        {
            Caption = table.Caption is { } caption ? Line(caption) : null,
            Columns = table.Columns,
            Rows = [.. converted],
            Span = SpanOf(table),
        };
    }

    private TableRow GridRow(TableRowBlock row) => new() { Part = row.Part, Cells = [.. row.Cast<TableCellBlock>().Select(Cell)], Span = SpanOf(row) };

    private TableRow PipeRow(TableRowBlock row, int columns)
    {
        // Surplus cells that are empty are no fault, since no words are lost: there is only a bar too many at the end of the row.
        if (row.Skip(columns).Any(cell => Line((TableLineBlock)cell) is not null))
        {
            log.Add(DiagnosticCodes.TooManyCells.At(SpanOf(row[columns]), row.Count, columns));
        }

        var cells = row.Take(columns).Select(cell => new TableCell { Blocks = Paragraphs((TableLineBlock)cell), Span = SpanOf(cell) });
        var lacking = Enumerable.Repeat(new TableCell { Blocks = [], Span = SpanOf(row) with { Length = 0 } }, Math.Max(0, columns - row.Count));
        return new TableRow { Part = row.Part, Cells = [.. cells, .. lacking], Span = SpanOf(row) };
    }

    private TableCell Cell(TableCellBlock cell) => new()
    {
        ColumnSpan = cell.ColumnSpan,
        RowSpan = cell.RowSpan,
        Blocks = Paragraphs([.. cell.Cast<TableLineBlock>()]),
        Span = SpanOf(cell),
    };

    private ImmutableArray<Block> Paragraphs(params ReadOnlySpan<TableLineBlock> lines)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Block>(lines.Length);
        foreach (var line in lines)
        {
            if (Line(line) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs.ToImmutable();
    }

    private Paragraph? Line(TableLineBlock line)
    {
        var words = FlowPiece.ToInlines(inlines.Pieces(line, BracketBlock.Running));

        // A break before all words, or behind them, parts nothing: it moves them, and where they stand is the style's.
        while (words is [LineBreak, ..])
        {
            words = words.RemoveAt(0);
        }

        while (words is [.., LineBreak])
        {
            words = words.RemoveAt(words.Length - 1);
        }

        if (words.IsEmpty)
        {
            return null;
        }

        // What is set off in part already is not set off twice.
        var isStrong = line.IsStrong && !DocumentWalker.Descendants(words).OfType<Strong>().Any();
        return new Paragraph { Inlines = isStrong ? [new Strong { Inlines = words, Span = SpanOf(line) }] : words, Span = SpanOf(line) };
    }

    private SourceSpan SpanOf(MarkdigBlock block) => source.Between(block.Span.Start, Math.Max(block.Span.Start, block.Span.End + 1));
}
