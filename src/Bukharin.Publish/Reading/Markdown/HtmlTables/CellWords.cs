using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Tables;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>Finds the paragraphs of a cell, which elements and blank lines part.</summary>
/// <param name="parser">The parser that the paragraphs are of.</param>
/// <param name="source">The text that they are of.</param>
/// <param name="line">The number of the table's first line.</param>
/// <param name="faults">Takes what cannot stand in a cell.</param>
internal sealed class CellWords(BlockParser parser, string source, int line, List<TableFault> faults)
{
    private const string InParagraphs = "In a cell stand paragraphs, one below the other: write it as these, or give each part a row.";

    /// <summary>Whether an element begins or ends a paragraph of a cell.</summary>
    /// <param name="name">Its name.</param>
    public static bool Parts(string name) => (HtmlWrappers.IsWrapper(name) && name is not ("picture" or "source")) || IsHeading(name) || IsBlock(name);

    /// <summary>The paragraphs.</summary>
    /// <param name="text">The table's text.</param>
    /// <param name="offset">Where it begins in the source.</param>
    /// <param name="start">Where the cell's content begins in it.</param>
    /// <param name="end">Where what stands behind the content begins.</param>
    /// <param name="tags">The tags in it that part paragraphs.</param>
    public List<TableLineBlock> Paragraphs(string text, int offset, int start, int end, IReadOnlyList<HtmlTag> tags)
    {
        var paragraphs = new List<TableLineBlock>();
        var (isHeading, isWhole) = (false, true);
        foreach (var tag in tags)
        {
            if (!tag.IsEnd && IsBlock(tag.Name))
            {
                Fault(tag.Start, $"{tag.Shown} stands in a cell");
            }

            // A table in the cell has been told, and its words are none of the cell's.
            if (tag is not { Name: "table", IsEnd: true })
            {
                Add(start, tag.Start);
            }

            (start, isHeading) = (tag.End, IsHeading(tag.Name) ? !tag.IsEnd : isHeading);
        }

        Add(start, end);
        return paragraphs;

        // One for each cell: what stands beside it is of the same kind, most often.
        void Fault(int at, string what)
        {
            if (isWhole)
            {
                faults.Add(new TableFault(offset + at, what, InParagraphs));
                isWhole = false;
            }
        }

        void Add(int from, int to)
        {
            TableLineBlock? paragraph = null;
            while (from < to)
            {
                var lineEnd = text.IndexOf('\n', from, to - from) is >= 0 and var found ? found : to;
                var words = text.AsSpan(from, lineEnd - from);
                var first = from + words.Length - words.TrimStart().Length;
                var trimmed = words.Trim();
                if (IsWhite(trimmed))
                {
                    paragraph = null;
                }
                else
                {
                    if (GridLines.BeginsBlock(trimmed) && text.AsSpan(0, first).TrimEnd(" \t\r") is [] or [.., '\n'])
                    {
                        Fault(first, "a list, a quotation, a heading, code or a table stands in a cell");
                    }

                    var slice = new StringSlice(source, offset + first, offset + first + trimmed.Length - 1);
                    var stringLine = new StringLine(ref slice, line, first, slice.Start, NewLine.LineFeed);
                    if (paragraph is null)
                    {
                        paragraphs.Add(paragraph = new TableLineBlock(parser, stringLine, slice) { IsStrong = isHeading });
                    }
                    else
                    {
                        paragraph.Add(stringLine, slice);
                    }
                }

                from = lineEnd + 1;
            }
        }
    }

    /// <summary>Whether nothing is seen of words: a no-break space alone was the way to write a cell in which nothing stands.</summary>
    private static bool IsWhite(ReadOnlySpan<char> words)
    {
        while (words.StartsWith("&nbsp;", StringComparison.Ordinal))
        {
            words = words["&nbsp;".Length..].TrimStart();
        }

        return words.IsEmpty;
    }

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>Whether an element is a block for which a cell has no place.</summary>
    private static bool IsBlock(string name) => name is "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "menu" or "dir" or "pre" or "blockquote" or "hr" or "form" or "fieldset" or "address";
}
