using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>Emphasis that begins in one line of a stanza and ends in a later one: each line has its part of it.</summary>
/// <remarks>Each line is parsed by itself, so the signs at both ends are left over there, as literals.</remarks>
internal static class EmphasisOverLines
{
    /// <summary>Puts what stands between signs of emphasis in several lines into emphasis.</summary>
    /// <param name="lines">The lines of verse; one without words ends a stanza, and no emphasis goes on past it.</param>
    public static void Pair(IEnumerable<VerseLineBlock> lines)
    {
        var stanza = new List<ContainerInline>();
        var open = new Stack<(int Line, LiteralInline Sign)>();
        foreach (var line in lines)
        {
            if (line.IsEmpty || line.Inline is not { } words)
            {
                stanza.Clear();
                open.Clear();
                continue;
            }

            stanza.Add(words);
            for (var (inline, next) = (words.FirstChild, words.FirstChild?.NextSibling); inline is not null; (inline, next) = (next, next?.NextSibling))
            {
                if (inline is not LiteralInline sign || !IsSign(sign))
                {
                    continue;
                }

                if (ClosesAfter(sign) && open.TryPeek(out var beginning) && beginning.Line < stanza.Count - 1 && beginning.Sign.Content.AsSpan().SequenceEqual(sign.Content.AsSpan()))
                {
                    open.Pop();
                    Wrap(stanza, beginning.Line, beginning.Sign, sign);
                }
                else if (OpensBefore(sign))
                {
                    open.Push((stanza.Count - 1, sign));
                }
            }
        }
    }

    private static bool IsSign(LiteralInline literal) =>
        !literal.IsFirstCharacterEscaped && literal.Content.AsSpan() is "*" or "**" or "***" or "_" or "__" or "___";

    private static bool OpensBefore(LiteralInline sign) =>
        sign.NextSibling is { } next && !(next is LiteralInline { Content: var words } && char.IsWhiteSpace(words.CurrentChar)) && !(sign.Content.CurrentChar == '_' && EndsInWord(sign.PreviousSibling));

    private static bool ClosesAfter(LiteralInline sign) =>
        sign.PreviousSibling is { } last && !(last is LiteralInline { Content: var words } && char.IsWhiteSpace(words.Text[words.End]));

    private static bool EndsInWord(Inline? inline) => inline is LiteralInline { Content: { IsEmpty: false } words } && char.IsLetterOrDigit(words.Text[words.End]);

    private static void Wrap(List<ContainerInline> stanza, int first, LiteralInline beginning, LiteralInline end)
    {
        var (sign, count) = (beginning.Content.CurrentChar, beginning.Content.Length);
        for (var i = first; i < stanza.Count; i++)
        {
            var start = i == first ? beginning.NextSibling : stanza[i].FirstChild;
            var emphasis = new EmphasisInline { DelimiterChar = sign, DelimiterCount = count % 2 == 1 ? 1 : 2 };
            var inner = count == 3 ? new EmphasisInline { DelimiterChar = sign, DelimiterCount = 2 } : emphasis;
            if (start is null || start == end)
            {
                continue;
            }

            start.InsertBefore(emphasis);
            for (var child = start; child is not null && child != end;)
            {
                var next = child.NextSibling;
                child.Remove();
                inner.AppendChild(child);
                child = next;
            }

            inner.Span = new Markdig.Syntax.SourceSpan(inner.FirstChild!.Span.Start, inner.LastChild!.Span.End);
            if (inner != emphasis)
            {
                emphasis.AppendChild(inner);
                emphasis.Span = inner.Span;
            }
        }

        beginning.Remove();
        end.Remove();
    }
}
