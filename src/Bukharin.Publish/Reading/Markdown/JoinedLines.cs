using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Finds ends of lines that their author seems to have meant: no editor that fills lines would have ended one so early.</summary>
internal static class JoinedLines
{
    // Nobody fills lines to fewer characters.
    private const int NarrowestText = 50;

    /// <summary>What is told of a line's end; null where the line is as full as lines of prose are.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">Where the line ends.</param>
    public static Diagnostic? At(SourceCharacters source, int offset)
    {
        var text = source.Text;
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(text.Length, offset + 1));
        var (line, next) = (text[start..offset].Trim(), text[offset..(end < 0 ? text.Length : end)].Trim());
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (word < 0 ? next.Length : word) <= NarrowestText
            ? DiagnosticCodes.JoinedLines.At(source.Span(offset, 0), line, next)
            : null;
    }
}
