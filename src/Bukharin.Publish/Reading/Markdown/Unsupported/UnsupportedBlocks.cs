using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Markdown.Tables;
using Bukharin.Publish.Reading.Source;
using Markdig.Helpers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Reports blocks that editions have no place for.</summary>
internal static class UnsupportedBlocks
{
    public static void Report(MarkdigBlock block, Model.SourceSpan span, SourceCharacters source, DiagnosticLog log)
    {
        if (block is HtmlBlock && source.Text.AsSpan(block.Span.Start).StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(DiagnosticCodes.UnreadableHtmlTable.At(span with { Length = 0 }, "it is never closed", "Put </table> behind its last row."));
            return;
        }

        var (name, hint) = block switch
        {
            HtmlBlock => ("HTML", "Write it in Markdown; notes to oneself have no place in an edition."),
            _ => ($"A block of the kind {block.GetType().Name}", "Write it as paragraphs."),
        };
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span with { Length = 0 }, name, hint));
    }

    /// <summary>Reports a grid table, or one whose head stands on the line of a label: to CommonMark, they are paragraphs.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool ReportTable(ParagraphBlock paragraph, SourceCharacters source, DiagnosticLog log)
    {
        var first = source.LineAt(paragraph.Span.Start);
        for (var number = first; number <= source.LineAt(paragraph.Span.End); number++)
        {
            var line = LineOf(number);
            if (GridLines.IsRule(line))
            {
                Report(number, "A grid table of this form", "Its bars and crosses stand below each other from the first line to the last, each cell is closed by them, and in a cell stand paragraphs.");
                return true;
            }

            if (number > first && PipeRow.Columns(line) is not null && PipeRow.HasBar(LineOf(number - 1)))
            {
                Report(number - 1, "A table on the line of a label", "Give the label words of its own, and put the table below them.");
                return true;
            }
        }

        return false;

        void Report(int number, string name, string hint) =>
            log.Add(DiagnosticCodes.UnsupportedConstruct.At(source.Span(Math.Max(paragraph.Span.Start, source.StartOfLine(number)), 0), name, hint));

        StringSlice LineOf(int number)
        {
            var line = new StringSlice(source.Text, source.StartOfLine(number), source.EndOfLine(number) - 1);
            while (line.CurrentChar is '>' or ' ' or '\t')
            {
                line.SkipChar();
            }

            line.TrimEnd();
            return line;
        }
    }
}
