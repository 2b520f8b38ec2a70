using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Indentation;
using Bukharin.Publish.Reading.Source;
using Markdig.Helpers;
using Markdig.Syntax;
using System.Text.RegularExpressions;
using CodeBlock = Bukharin.Publish.Model.CodeBlock;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Reads blocks of HTML whose lines are set as they stand: <c>pre</c>, and HTML that is indented like program code.</summary>
internal static partial class PreformattedHtml
{
    /// <summary>The lines of the block as a code block; null for other HTML.</summary>
    /// <param name="html">The block of HTML.</param>
    /// <param name="source">The source.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static CodeBlock? Of(HtmlBlock html, SourceCharacters source, DiagnosticLog log)
    {
        var lines = new List<(string Words, int Start, int Length)>();
        for (var number = source.LineAt(html.Span.Start); number <= source.LineAt(html.Span.End); number++)
        {
            var start = Math.Max(html.Span.Start, source.StartOfLine(number));
            var end = Math.Max(start, Math.Min(html.Span.End + 1, source.EndOfLine(number)));
            lines.Add((source.Text[start..end].TrimEnd('\r', '\n'), start, end - start));
        }

        var span = source.Between(html.Span.Start, html.Span.End + 1);
        if (html.Parent is IndentedBlock)
        {
            return Verbatim.Of(lines, span, source, log);
        }

        // The tags must begin the first line and end the last one, with no HTML elements in between.
        if (lines.Count == 0 || BeginningPattern().Match(lines[0].Words) is not { Success: true } beginning)
        {
            return null;
        }

        lines[0] = (lines[0].Words[beginning.Length..], lines[0].Start + beginning.Length, Math.Max(0, lines[0].Length - beginning.Length));
        if (EndPattern().Match(lines[^1].Words) is not { Success: true } ending)
        {
            return null;
        }

        lines[^1] = (lines[^1].Words[..ending.Index], lines[^1].Start, ending.Index);
        if (lines.Exists(line => ElementPattern().Matches(line.Words).Any(tag => HtmlNames.IsElement(tag.Groups["name"].Value))))
        {
            return null;
        }

        var read = lines.ConvertAll(line => (Words: HtmlHelper.Unescape(line.Words), line.Start, line.Length));
        foreach (var ((words, start, length), written) in read.Zip(lines, (line, before) => (line, before.Words)))
        {
            // Characters that stand in the source unescaped are reported when the file is decoded.
            foreach (var character in words.EnumerateRunes().Where(one => SourceDecoder.IsForbidden(one) && !written.Contains(one.ToString(), StringComparison.Ordinal)))
            {
                log.Add(DiagnosticCodes.ForbiddenCharacter.At(source.Span(start, length), $"U+{character.Value:X4}"));
            }
        }

        return Verbatim.Of(read, span, source, log);
    }

    [GeneratedRegex(@"^\s*<pre(?:\s[^<>]*)?>(?:\s*<code(?:\s[^<>]*)?>)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeginningPattern();

    [GeneratedRegex(@"(?:</code>\s*)?</pre>\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"</?(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex ElementPattern();
}
