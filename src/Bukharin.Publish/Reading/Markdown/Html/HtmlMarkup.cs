using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Reads HTML that only marks up words as the Markdown that means the same: emphasis, deletions, line breaks; comments go.</summary>
/// <remarks>
/// An element is such markup where its two tags stand in one paragraph, neither parted by a bracket nor by emphasis, and where it has
/// no attributes; an <c>a</c> may have the name by which other files found it. Everything else stays HTML, for which there is no place.
/// </remarks>
internal static partial class HtmlMarkup
{
    /// <summary>Replaces the markup in a whole text.</summary>
    /// <param name="document">The text, changed in place.</param>
    public static void Read(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                ReadIn(inlines);
            }
        }
    }

    private static void ReadIn(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var read = inline is HtmlInline html ? Replace(html) : inline;
            if (read is ContainerInline inner)
            {
                ReadIn(inner);
            }

            inline = read.NextSibling;
            if (read is HtmlInline { Tag: "" })
            {
                read.Remove();
            }
        }
    }

    /// <summary>Puts what a tag means in its place.</summary>
    /// <returns>What stands there now: an HTML inline without a tag where it means nothing.</returns>
    private static Inline Replace(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            html.Tag = "";
            return html;
        }

        if (NameOf(html) is not { Length: > 0 } name || name[0] == '/')
        {
            return html;
        }

        if (name == "br")
        {
            return Break(html);
        }

        return Of(name) is { } element && EndOf(html, name) is { } end ? Enclose(html, end, element) : html;
    }

    /// <summary>What an element means; null when it means more than words can show, or is unknown.</summary>
    private static ContainerInline? Of(string name) => name switch
    {
        "em" or "i" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        "strong" or "b" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        "s" or "del" or "strike" => new EmphasisInline { DelimiterChar = '~', DelimiterCount = 2 },
        "a" or "span" => new HtmlWords(),
        _ => null,
    };

    private static Inline Break(HtmlInline html)
    {
        if (html.NextSibling is LineBreakInline lineEnd)
        {
            lineEnd.Remove();
        }

        // One that nothing follows ends no line.
        if (html.NextSibling is null)
        {
            html.Tag = "";
            return html;
        }

        var lineBreak = new LineBreakInline { IsHard = true, Span = html.Span, Line = html.Line, Column = html.Column };
        html.ReplaceBy(lineBreak);
        return lineBreak;
    }

    private static ContainerInline Enclose(HtmlInline start, HtmlInline end, ContainerInline element)
    {
        element.Span = new SourceSpan(start.Span.Start, end.Span.End);
        (element.Line, element.Column, element.IsClosed) = (start.Line, start.Column, true);
        for (var inline = start.NextSibling; inline is not null && inline != end;)
        {
            var next = inline.NextSibling;
            inline.Remove();
            element.AppendChild(inline);
            inline = next;
        }

        end.Remove();
        start.ReplaceBy(element);
        return element;
    }

    /// <summary>The tag that ends an element, beside the one that begins it; null when there is none.</summary>
    private static HtmlInline? EndOf(HtmlInline start, string name)
    {
        var depth = 0;
        for (Inline? inline = start; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html && NameOf(html) is { } found && found.TrimStart('/') == name)
            {
                depth += found[0] == '/' ? -1 : 1;
                if (depth == 0)
                {
                    return html;
                }
            }
        }

        return null;
    }

    /// <summary>The name of a tag that only marks up, in lower case, with the solidus of an end tag; null for other tags.</summary>
    private static string? NameOf(HtmlInline html)
    {
        var tag = TagPattern().Match(html.Tag);
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        var attributes = tag.Groups["attributes"].ValueSpan.Trim();
        return tag.Success && (attributes.IsEmpty || (name == "a" && AnchorPattern().IsMatch(attributes))) ? name : null;
    }

    [GeneratedRegex(@"^<(?<name>/?[A-Za-z]+)(?<attributes>\s[^>]*?)?\s*/?>\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex("""^(id|name)\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)\z""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnchorPattern();
}
