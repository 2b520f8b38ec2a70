using Bukharin.Publish.Diagnostics;
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
            FencedCodeBlock => ("Program code", "Write it as a paragraph, with '\\\\' at the ends of lines."),
            _ => ($"A block of the kind {block.GetType().Name}", "Write it as paragraphs."),
        };
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span with { Length = 0 }, name, hint));
    }

    public static void ReportTable(Model.SourceSpan span, DiagnosticLog log) =>
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, "A table", "Write its rows as paragraphs or as a list; a bar in the text itself is '\\|'."));

    /// <summary>Notices a pipe or grid table, which is a paragraph to CommonMark.</summary>
    /// <returns>Offset of its first line in the source, or null.</returns>
    public static int? FindTable(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan().Trim();
            var isGrid = line.StartsWith("+-", StringComparison.Ordinal) && line.EndsWith('+') && line.IndexOfAnyExcept("+-=") < 0;
            var isPipe = i > 0 && line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0
                && lines.Lines[i - 1].Slice.AsSpan().Contains('|');
            if (isGrid || isPipe)
            {
                return lines.Lines[isPipe ? i - 1 : i].Position;
            }
        }

        return null;
    }
}
