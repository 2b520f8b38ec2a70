using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Reports blocks that editions have no place for.</summary>
internal static class UnsupportedBlocks
{
    public static void Report(MarkdigBlock block, Model.SourceSpan span, DiagnosticLog log)
    {
        var (name, hint) = block switch
        {
            HtmlBlock => ("HTML", "Write it in Markdown; notes to oneself have no place in an edition."),
            _ => ($"A block of the kind {block.GetType().Name}", "Write it as paragraphs."),
        };
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span with { Length = 0 }, name, hint));
    }

    public static void ReportTable(Model.SourceSpan span, DiagnosticLog log) =>
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, "A table of this form", "Write it as a pipe table: a row to a line, '|' between its cells, and a line of hyphens (|---|---|) below the head."));

    /// <summary>Notices a grid table, which is a paragraph to CommonMark.</summary>
    /// <returns>Offset of its first line in the source, or null.</returns>
    public static int? FindTable(ParagraphBlock paragraph, SourceCharacters source)
    {
        var first = source.LineAt(paragraph.Span.Start);
        for (var number = first; number <= source.LineAt(paragraph.Span.End); number++)
        {
            var line = LineOf(number).Trim("> \t");
            var isGrid = line.StartsWith("+-", StringComparison.Ordinal) && line.EndsWith('+') && !line.ContainsAnyExcept("+-=");
            if (isGrid)
            {
                return Math.Max(paragraph.Span.Start, source.StartOfLine(number));
            }
        }

        return null;

        ReadOnlySpan<char> LineOf(int number) => source.Text.AsSpan(source.StartOfLine(number)..source.EndOfLine(number));
    }
}
