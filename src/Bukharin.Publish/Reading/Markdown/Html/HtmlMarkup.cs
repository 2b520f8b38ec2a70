using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Replaces inline HTML by Markdown with the same meaning (emphasis, deletions, superscripts, code, line breaks), and removes comments.</summary>
/// <remarks>
/// An element is replaced where both tags stand in the same paragraph, with no edge of a bracket or of emphasis between them. An
/// <c>a</c> with an address becomes a link, an <c>img</c> a picture among words; a tag that is not of an HTML element becomes plain
/// words. Everything else stays HTML, which editions do not support.
/// </remarks>
internal static partial class HtmlMarkup
{
    /// <summary>Replaces the markup in a whole text.</summary>
    /// <param name="document">The text, changed in place.</param>
    /// <returns>The text.</returns>
    public static MarkdownDocument Read(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines)
            {
                ReadIn(inlines, depth: 0);
            }
        }

        return document;
    }

    private static void ReadIn(ContainerInline container, int depth)
    {
        // Nesting that is too deep is reported when the inlines are converted.
        if (depth > ParsingContext.MaximumDepth)
        {
            return;
        }

        InlineSpaces.TakeOut(container, IsNothing);
        var ends = Ends(container);
        for (var inline = container.FirstChild; inline is not null;)
        {
            var read = inline is HtmlInline html ? Replace(html, ends) : inline;
            if (read is ContainerInline inner)
            {
                ReadIn(inner, depth + 1);
            }

            if (read is EmphasisInline emphasis)
            {
                InlineSpaces.MoveOut(emphasis);
            }

            inline = read.NextSibling;
            if (read is HtmlInline { Tag: "" } or EmphasisInline { FirstChild: null })
            {
                read.Remove();
            }
        }
    }

    /// <summary>The end tags by their start tags, for the elements that have both in a container; an end tag closes the last open start tag of its name.</summary>
    private static Dictionary<HtmlInline, HtmlInline> Ends(ContainerInline container)
    {
        var ends = new Dictionary<HtmlInline, HtmlInline>(ReferenceEqualityComparer.Instance);
        var open = new Dictionary<string, Stack<HtmlInline>>(StringComparer.Ordinal);
        foreach (var html in container.OfType<HtmlInline>())
        {
            if (NameOf(html) is not { } name)
            {
                continue;
            }

            if (name[0] != '/')
            {
                if (!open.TryGetValue(name, out var starts))
                {
                    open[name] = starts = [];
                }

                starts.Push(html);
            }
            else if (open.GetValueOrDefault(name[1..])?.TryPop(out var start) == true)
            {
                ends[start] = html;
            }
        }

        return ends;
    }

    /// <summary>Replaces a tag by the inline that it means.</summary>
    /// <returns>The inline that now stands there: an HTML inline with an empty tag where there is nothing to show.</returns>
    private static Inline Replace(HtmlInline html, Dictionary<HtmlInline, HtmlInline> ends)
    {
        var name = NameOf(html);
        return name == "br" ? Break(html)
            : name == "img" ? Picture(html)
            : name is ['/', ..] && !HtmlNames.IsElement(name[1..]) ? Words(html)
            : name is not null && name[0] != '/' && !HtmlNames.IsElement(name) ? Words(html)
            : name == "a" && HtmlAttributes.Of(html.Tag, "href") is { Length: > 0 } address && ends.TryGetValue(html, out var last) ? Enclose(html, last, Link(address, last))
            : name == "a" && !ends.ContainsKey(html) && HtmlAttributes.Of(html.Tag, "href") is null ? Nothing(html)
            : name is null || !ends.TryGetValue(html, out var end) ? html
            : name is "code" or "kbd" or "samp" or "tt" ? Code(html, end)
            : Of(name) is { } element ? Enclose(html, end, element)
            : html;
    }

    /// <summary>Whether a tag has no words: a comment, one that lays out blocks, or one that ends what has no end.</summary>
    private static bool IsNothing(HtmlInline html) =>
        html.Tag.StartsWith("<!--", StringComparison.Ordinal) || (NameOf(html) is { } name && (name is "/img" or "wbr" || HtmlWrappers.IsWrapper(name.TrimStart('/'))));

    /// <summary>Empties a tag that only names a place; links find it by <c>HtmlAnchors</c>.</summary>
    private static HtmlInline Nothing(HtmlInline html)
    {
        html.Tag = "";
        return html;
    }

    /// <summary>The inline that an element means; null where the element is unknown, or means more than inlines can show.</summary>
    private static ContainerInline? Of(string name) => name switch
    {
        "em" or "i" or "cite" or "var" or "dfn" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        "strong" or "b" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        "s" or "del" or "strike" => new EmphasisInline { DelimiterChar = '~', DelimiterCount = 2 },
        "sup" => new EmphasisInline { DelimiterChar = '^', DelimiterCount = 1 },
        "sub" => new EmphasisInline { DelimiterChar = '~', DelimiterCount = 1 },
        "a" or "span" or "u" or "small" or "big" or "font" or "ins" or "mark" or "abbr" or "nobr" or "time" or "label" => new HtmlWords(),
        _ => null,
    };

    /// <summary>Replaces a tag that is not of an HTML element by its characters: it is a placeholder, such as <c>&lt;name&gt;</c>.</summary>
    private static LiteralInline Words(HtmlInline html)
    {
        var words = new LiteralInline(html.Tag) { Span = html.Span, Line = html.Line, Column = html.Column };
        html.ReplaceBy(words);
        return words;
    }

    /// <summary>Replaces an <c>img</c> by a picture among words.</summary>
    private static BracketInline Picture(HtmlInline html)
    {
        var picture = new BracketInline
        {
            Role = BracketRole.Image,
            Url = HtmlAttributes.Of(html.Tag, "src") ?? "",
            CloseOffset = html.Span.End + 1,
            Span = html.Span,
            Line = html.Line,
            Column = html.Column,
            IsClosed = true,
        };
        if (HtmlAttributes.Of(html.Tag, "alt") is { Length: > 0 } alternative)
        {
            picture.AppendChild(new LiteralInline(alternative) { Span = html.Span, Line = html.Line, Column = html.Column });
        }

        html.ReplaceBy(picture);
        return picture;
    }

    private static BracketInline Link(string address, HtmlInline end) => new() { Role = BracketRole.Link, Url = address, CloseOffset = end.Span.End + 1 };

    /// <summary>Replaces an element by a code span if it contains nothing but plain words; otherwise leaves it as it is.</summary>
    private static Inline Code(HtmlInline start, HtmlInline end)
    {
        var content = new StringBuilder();
        var inside = new List<Inline>();
        for (var inline = start.NextSibling; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is not (LiteralInline or HtmlEntityInline))
            {
                return start;
            }

            content.Append(inline is LiteralInline literal ? literal.Content.ToString() : ((HtmlEntityInline)inline).Transcoded.ToString());
            inside.Add(inline);
        }

        inside.ForEach(inline => inline.Remove());
        var code = new CodeInline(content.ToString()) { Span = new SourceSpan(start.Span.Start, end.Span.End), Line = start.Line, Column = start.Column };
        end.Remove();
        start.ReplaceBy(code);
        return code;
    }

    private static Inline Break(HtmlInline html)
    {
        if (html.NextSibling is LineBreakInline lineEnd)
        {
            lineEnd.Remove();
        }

        if (html.NextSibling is not null)
        {
            InlineSpaces.TrimBeside(html);
            var lineBreak = new LineBreakInline { IsHard = true, Span = html.Span, Line = html.Line, Column = html.Column };
            html.ReplaceBy(lineBreak);
            return lineBreak;
        }

        // A break at the end of a paragraph ends no line. A break at the end of emphasis moves behind it, to the words that follow.
        if (html.Parent is { Parent: not null } element)
        {
            element.InsertAfter(new HtmlInline(html.Tag) { Span = html.Span, Line = html.Line, Column = html.Column });
        }

        html.Tag = "";
        return html;
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
        InlineSpaces.MoveLineEndsOut(element);
        return element;
    }

    /// <summary>The name of a tag in lower case, with the solidus of an end tag; null where it is not a tag. Attributes are ignored: looks are the style's.</summary>
    private static string? NameOf(HtmlInline html)
    {
        var tag = TagPattern().Match(html.Tag);
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        return tag.Success ? name : null;
    }

    [GeneratedRegex(@"^<(?<name>/?[A-Za-z][A-Za-z0-9-]*)(?:\s[^>]*)?/?>\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();
}
