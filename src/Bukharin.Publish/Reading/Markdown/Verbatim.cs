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

/// <summary>Makes nodes of what stands between grave accents and code fences.</summary>
/// <remarks>A page has no tabs, and a space that must not break is one to a machine too: both are spaces here. What a fence says of the language of its lines is for programs that colour them.</remarks>
internal static class Verbatim
{
    // What most programs that show code make of a tab.
    private const int TabStop = 4;

    /// <summary>What stands between grave accents; null, and told, where that is nothing.</summary>
    public static Code? Of(CodeInline code, Model.SourceSpan span, DiagnosticLog log)
    {
        if (Spaced(code.Content).Trim(' ') is { Length: > 0 } content)
        {
            return new Code { Content = content, Span = span };
        }

        log.Add(DiagnosticCodes.NothingInIt.At(span with { Length = 0 }, "code"));
        return null;
    }

    /// <summary>What stands between two code fences; null, and told, where that is nothing. Blank lines in a row are one.</summary>
    public static CodeBlock? Of(FencedCodeBlock fenced, SourceCharacters source, DiagnosticLog log) => Of(
        [.. Enumerable.Range(0, fenced.Lines.Count).Select(i => (Line(fenced, i, source), fenced.Lines.Lines[i].Slice.Start, fenced.Lines.Lines[i].Slice.Length))],
        source.Between(fenced.Span.Start, fenced.Span.End + 1),
        source,
        log);

    /// <summary>Lines as a block of code; null, and told, where they are nothing.</summary>
    /// <param name="written">The lines, with where they stand in the source.</param>
    /// <param name="span">Where the block stands.</param>
    /// <param name="source">The source.</param>
    /// <param name="log">Takes what is wrong.</param>
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

    /// <summary>A line without the indent of its fence, of which a column is left where the fence is indented by more than CommonMark allows.</summary>
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
                // A byte order mark is told when the text is decoded, and left out.
                '\uFEFF' => spaced,
                _ => spaced.Append(character),
            };
        }

        return spaced.ToString();
    }
}
