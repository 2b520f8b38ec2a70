using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;
using Bukharin.Publish.Reading.Markdown.Figures;
using Bukharin.Publish.Reading.Markdown.Verse;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Finds pipe tables and grid tables in what has been read as paragraphs, and the captions before and behind them; pictures that are alone in one; and verse.</summary>
/// <remarks>A table's lines are known when its paragraph ends: by then what they stand in, a quotation or a clause, has been taken off them.</remarks>
internal sealed class TableParser : ParagraphBlockParser
{
    /// <inheritdoc />
    public override bool Close(BlockProcessor processor, MarkdigBlock block)
    {
        var isKept = base.Close(processor, block);
        if (!isKept || block is not ParagraphBlock { Parent: { } parent } paragraph)
        {
            return isKept;
        }

        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count).ToArray();
        if (GridLines.Count(lines) is > 0 and var count)
        {
            AddGrid(paragraph, lines, count);
            return false;
        }

        var head = FindHead(lines, out var columns);
        if (head < 0)
        {
            return !TableCaptions.IsOfTableBefore(this, paragraph, lines) && !IsReplaced(paragraph, FigureLines.Read(this, paragraph) ?? HtmlFigure.Read(this, paragraph)) && !IsVerse(paragraph);
        }

        var end = head + 2;
        while (end < lines.Length && PipeRow.HasBar(lines[end].Slice))
        {
            end++;
        }

        var table = new TableBlock(this) { Columns = columns, Column = paragraph.Column, Line = lines[head].Line, Span = new MarkdigSpan(lines[head].Slice.Start, lines[end - 1].Slice.End) };
        AddRows(table, lines[head], lines[(head + 2)..end]);
        var at = parent.IndexOf(paragraph);
        parent.Insert(at + 1, table);
        if (end < lines.Length)
        {
            AddRest(parent, at + 2, table, paragraph.Column, lines[end..]);
        }

        if (head > 0)
        {
            while (paragraph.Lines.Count > head)
            {
                paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
            }

            paragraph.Span = new MarkdigSpan(paragraph.Span.Start, lines[head - 1].Slice.End);
            return !TableCaptions.IsOfTableBehind(this, paragraph, table);
        }

        TableCaptions.TakeBefore(this, parent, at, table);
        return false;
    }

    /// <summary>Puts a grid table in the place of its lines.</summary>
    private void AddGrid(ParagraphBlock paragraph, StringLine[] lines, int count)
    {
        var (parent, table) = (paragraph.Parent!, GridLines.Read(this, lines[..count]));
        var at = parent.IndexOf(paragraph);
        parent.Insert(at + 1, table);
        if (count < lines.Length)
        {
            AddRest(parent, at + 2, table, paragraph.Column, lines[count..]);
        }

        TableCaptions.TakeBefore(this, parent, at, table);
    }

    /// <summary>Puts what a paragraph is in its place, if it is something else.</summary>
    private static bool IsReplaced(ParagraphBlock paragraph, MarkdigBlock? block)
    {
        if (block is null)
        {
            return false;
        }

        paragraph.Parent!.Insert(paragraph.Parent.IndexOf(paragraph) + 1, block);
        return true;
    }

    /// <summary>Puts verse in the place of a paragraph that is verse, and behind it the line that may say whose it is.</summary>
    private bool IsVerse(ParagraphBlock paragraph)
    {
        var parent = paragraph.Parent!;
        if (!IsReplaced(paragraph, VerseLines.Read(this, paragraph, out var rest)))
        {
            return false;
        }

        if (rest.Length > 0)
        {
            parent.Insert(parent.IndexOf(paragraph) + 2, ParagraphOf(paragraph.Column, rest));
        }

        return true;
    }

    /// <summary>Whether a line begins with what a clause begins with: the label is the clause's, and no cell of a head.</summary>
    private static bool BeginsWithLabel(StringSlice line)
    {
        line.Trim();
        var words = line.AsSpan();
        return LabelPattern.Match(words[..Math.Min(words.Length, LabelPattern.Window)], atBeginning: true) is not null;
    }

    private static int FindHead(StringLine[] lines, out ImmutableArray<ColumnAlignment> columns)
    {
        columns = [];
        for (var i = 1; i < lines.Length; i++)
        {
            if (PipeRow.Columns(lines[i].Slice) is { } found && PipeRow.HasBar(lines[i - 1].Slice) && !BeginsWithLabel(lines[i - 1].Slice))
            {
                columns = found;
                return i - 1;
            }
        }

        return -1;
    }

    private void AddRows(TableBlock table, StringLine head, StringLine[] body)
    {
        // A head in whose cells nothing stands is Pandoc's way to write a table without one.
        if (PipeRow.Cells(head.Slice).Exists(cell => !cell.IsEmptyOrWhitespace()))
        {
            AddRow(table, head, TablePart.Head);
        }

        foreach (var line in body)
        {
            AddRow(table, line, TablePart.Body);
        }
    }

    private void AddRow(TableBlock table, StringLine line, TablePart part)
    {
        var row = new TableRowBlock(this) { Part = part, Line = line.Line, Column = line.Column, Span = new MarkdigSpan(line.Slice.Start, line.Slice.End) };
        foreach (var cell in PipeRow.Cells(line.Slice))
        {
            row.Add(new TableLineBlock(this, line, cell));
        }

        table.Add(row);
    }

    /// <summary>What stands behind the last row: its caption, or words that begin a paragraph.</summary>
    private void AddRest(ContainerBlock parent, int at, TableBlock table, int column, StringLine[] lines)
    {
        if (TableCaptions.Of(this, lines) is { } caption)
        {
            table.Insert(0, caption);
            return;
        }

        parent.Insert(at, ParagraphOf(column, lines));
    }

    private ParagraphBlock ParagraphOf(int column, StringLine[] lines)
    {
        var paragraph = new ParagraphBlock(this) { Column = column, Line = lines[0].Line, Span = new MarkdigSpan(lines[0].Slice.Start, lines[^1].Slice.End), Lines = new StringLineGroup(lines.Length) };
        foreach (var line in lines)
        {
            paragraph.Lines.Add(line);
        }

        return paragraph;
    }
}
