using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>White at the edges of what HTML encloses, where Markdown has none.</summary>
internal static class InlineSpaces
{
    /// <summary>Takes inlines out that have no words, with the ends of lines in which nothing else stands.</summary>
    /// <param name="container">What they stand in.</param>
    /// <param name="hasNoWords">Whether a tag has none.</param>
    public static void TakeOut(ContainerInline container, Func<HtmlInline, bool> hasNoWords)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is HtmlInline html && hasNoWords(html))
            {
                if (next is LineBreakInline { IsHard: false } && html.PreviousSibling is null or LineBreakInline)
                {
                    var behind = next.NextSibling;
                    next.Remove();
                    next = behind;
                }

                html.Remove();
            }

            inline = next;
        }
    }

    /// <summary>Moves the ends of lines from the edges of an element to the outside.</summary>
    public static void MoveLineEndsOut(ContainerInline element)
    {
        if (element.FirstChild is LineBreakInline { IsHard: false } first)
        {
            first.Remove();
            element.InsertBefore(first);
        }

        if (element.LastChild is LineBreakInline { IsHard: false } last)
        {
            last.Remove();
            element.InsertAfter(last);
        }
    }

    /// <summary>Removes the spaces beside a line break, as Markdown does at its own line breaks.</summary>
    public static void TrimBeside(HtmlInline lineBreak)
    {
        if (lineBreak.PreviousSibling is LiteralInline before)
        {
            Shrink(before, 0, before.Content.AsSpan().TrimEnd(' ').Length);
        }

        if (lineBreak.NextSibling is LiteralInline after)
        {
            var length = after.Content.AsSpan().TrimStart(' ').Length;
            Shrink(after, after.Content.Length - length, length);
        }
    }

    /// <summary>Moves spaces from the edges of emphasis to the outside, since Markdown allows none at its inner edges.</summary>
    public static void MoveOut(EmphasisInline emphasis)
    {
        if (emphasis.FirstChild is LiteralInline first && first.Content.AsSpan() is [' ', ..] leading)
        {
            var count = leading.Length - leading.TrimStart(' ').Length;
            if (emphasis.PreviousSibling is not LineBreakInline)
            {
                emphasis.InsertBefore(Part(first, 0, count));
            }

            Shrink(first, count, first.Content.Length - count);
        }

        if (emphasis.LastChild is LiteralInline last && last.Content.AsSpan() is [.., ' '] trailing)
        {
            var length = trailing.TrimEnd(' ').Length;
            if (emphasis.NextSibling is not LineBreakInline)
            {
                emphasis.InsertAfter(Part(last, length, trailing.Length - length));
            }

            Shrink(last, 0, length);
        }
    }

    private static LiteralInline Part(LiteralInline literal, int start, int length)
    {
        var slice = new StringSlice(literal.Content.Text, literal.Content.Start + start, literal.Content.Start + start + length - 1);
        return new LiteralInline(slice) { Span = new SourceSpan(literal.Span.Start + start, literal.Span.Start + start + length - 1) };
    }

    private static void Shrink(LiteralInline literal, int start, int length)
    {
        if (length == 0)
        {
            literal.Remove();
            return;
        }

        var part = Part(literal, start, length);
        (literal.Content, literal.Span) = (part.Content, part.Span);
    }
}
