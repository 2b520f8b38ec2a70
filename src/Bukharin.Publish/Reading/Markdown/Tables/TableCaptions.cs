using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>Finds the captions of tables: paragraphs before them or behind them.</summary>
internal static class TableCaptions
{
    /// <summary>Gives a paragraph to the table before it, if it is its caption.</summary>
    public static bool IsOfTableBefore(BlockParser parser, ParagraphBlock paragraph, StringLine[] lines)
    {
        var parent = paragraph.Parent!;
        if (Before(parent, parent.IndexOf(paragraph)) is not TableBlock { Caption: null } table || Of(parser, lines) is not { } caption)
        {
            return false;
        }

        table.Insert(0, caption);
        return true;
    }

    /// <summary>Gives a paragraph to the table behind it, if it is its caption.</summary>
    public static bool IsOfTableBehind(BlockParser parser, ParagraphBlock paragraph, TableBlock table)
    {
        if (table.Caption is not null || Of(parser, paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count).ToArray()) is not { } caption)
        {
            return false;
        }

        table.Insert(0, caption);
        return true;
    }

    /// <summary>Gives a table the paragraph before it, if that is its caption.</summary>
    /// <param name="parser">The parser that found the table.</param>
    /// <param name="parent">What the table stands in.</param>
    /// <param name="at">The place of the paragraph that the table was read from.</param>
    /// <param name="table">The table.</param>
    public static void TakeBefore(BlockParser parser, ContainerBlock parent, int at, TableBlock table)
    {
        if (Before(parent, at) is ParagraphBlock paragraph && IsOfTableBehind(parser, paragraph, table))
        {
            parent.Remove(paragraph);
        }
    }

    /// <summary>The caption that some lines are: Pandoc's begin with a colon, or with 'Table:'.</summary>
    public static TableLineBlock? Of(BlockParser parser, StringLine[] lines)
    {
        var first = lines[0].Slice;
        var text = first.AsSpan();
        var sign = text.StartsWith("Table:", StringComparison.OrdinalIgnoreCase) ? "Table:".Length : text.StartsWith(':') ? 1 : 0;
        if (sign == 0 || sign >= text.Length || !char.IsWhiteSpace(text[sign]))
        {
            return null;
        }

        first.Start += sign;
        first.TrimStart();
        var caption = new TableLineBlock(parser, lines[0], first);
        foreach (var line in lines.AsSpan(1))
        {
            caption.Add(line, line.Slice);
        }

        return caption;
    }

    /// <summary>The block before a place, blank lines passed over; null where there is none.</summary>
    private static Block? Before(ContainerBlock parent, int at)
    {
        var before = at - 1;
        while (before >= 0 && parent[before] is BlankLineBlock)
        {
            before--;
        }

        return before >= 0 ? parent[before] : null;
    }
}
