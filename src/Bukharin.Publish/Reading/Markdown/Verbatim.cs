using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Bukharin.Publish.Model.Inline;
using CodeBlock = Bukharin.Publish.Model.CodeBlock;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Converts code spans and fenced code blocks (CommonMark) to nodes of the model.</summary>
/// <remarks>Tabs and no-break spaces become plain spaces. The info string of a fence is ignored, since it is for programs that colour code.</remarks>
internal static class Verbatim
{
    // The columns from one tab stop to the next, as in most programs that show code.
    private const int TabStop = 4;

    /// <summary>Converts a code span; null, with a diagnostic, where it is empty.</summary>
    public static Code? Of(CodeInline code, Model.SourceSpan span, DiagnosticLog log)
    {
        if (Spaced(code.Content).Trim(' ') is { Length: > 0 } content)
        {
            return new Code { Content = content, Span = span };
        }

        log.Add(DiagnosticCodes.NothingInIt.At(span with { Length = 0 }, "code"));
        return null;
    }

    /// <summary>Converts a fenced code block, in which consecutive blank lines count as one; null, with a diagnostic, where it is empty.</summary>
    public static CodeBlock? Of(FencedCodeBlock fenced, SourceCharacters source, DiagnosticLog log) => Of(
        [.. Enumerable.Range(0, fenced.Lines.Count).Select(i => (Line(fenced, i, source), fenced.Lines.Lines[i].Slice.Start, fenced.Lines.Lines[i].Slice.Length))],
        source.Between(fenced.Span.Start, fenced.Span.End + 1),
        source,
        log);

    /// <summary>Makes a code block of lines; null, with a diagnostic, where all lines are empty.</summary>
    /// <param name="written">The lines, each with its offset and length in the source.</param>
    /// <param name="span">Where the block stands.</param>
    /// <param name="source">The source.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static CodeBlock? Of(IReadOnlyList<(string Words, int Start, int Length)> written, Model.SourceSpan span, SourceCharacters source, DiagnosticLog log)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var lines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (words, start, length) in written)
        {
            var line = Spaced(words).TrimEnd(' ');
            if (line.Length == 0)
            {
                End();
                continue;
            }

            var at = source.Span(start, length);
            if (lines.Count > 0)
            {
                lines.Add(new LineBreak { Span = at with { Length = 0 } });
            }

            lines.Add(new Code { Content = line, Span = at });
        }

        End();
        if (paragraphs.Count == 0)
        {
            log.Add(DiagnosticCodes.NothingInIt.At(span with { Length = 0 }, "code block"));
            return null;
        }

        return new CodeBlock { Paragraphs = paragraphs.ToImmutable(), Span = span };

        void End()
        {
            if (lines.Count > 0)
            {
                paragraphs.Add(new Paragraph { Inlines = lines.ToImmutable(), Span = lines[0].Span });
                lines.Clear();
            }
        }
    }

    /// <summary>A line without the indent of its fence, as far as the parser has left columns of that indent in the line.</summary>
    private static string Line(FencedCodeBlock fenced, int number, SourceCharacters source)
    {
        var slice = fenced.Lines.Lines[number].Slice;
        var column = slice.Start - source.StartOfLine(source.LineAt(slice.Start));
        var line = slice.ToString();
        var spaces = line.Length - line.TrimStart(' ').Length;
        return line[Math.Clamp(fenced.Column - column, 0, spaces)..];
    }

    private static string Spaced(string words)
    {
        var spaced = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            _ = character switch
            {
                '\t' => spaced.Append(' ', TabStop - (spaced.Length % TabStop)),
                '\u00A0' or '\u202F' or '\n' or '\r' or '\f' => spaced.Append(' '),
                // A byte order mark is left out here; it is reported when the text is decoded.
                '\uFEFF' => spaced,
                _ => spaced.Append(character),
            };
        }

        return spaced.ToString();
    }
}
