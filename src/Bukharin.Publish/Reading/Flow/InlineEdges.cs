using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>Takes away the white space that paper would not show: at a paragraph's ends and beside line breaks.</summary>
internal static class InlineEdges
{
    public static ImmutableArray<Inline> Trim(List<Inline> inlines)
    {
        var trimmed = ImmutableArray.CreateBuilder<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is not Text text)
            {
                trimmed.Add(inlines[i]);
                continue;
            }

            var atStart = i == 0 || inlines[i - 1] is LineBreak;
            var atEnd = i == inlines.Count - 1 || inlines[i + 1] is LineBreak;
            if (Trim(text, atStart, atEnd) is { } kept)
            {
                trimmed.Add(kept);
            }
        }

        while (trimmed.Count > 0 && trimmed[^1] is LineBreak)
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        while (trimmed.Count > 0 && trimmed[0] is LineBreak)
        {
            trimmed.RemoveAt(0);
        }

        return trimmed.ToImmutable();
    }

    /// <summary>Trims the spaces: a run of white space is one space, so that there is at most one at either end.</summary>
    private static Text? Trim(Text text, bool atStart, bool atEnd)
    {
        var (content, span) = (text.Content, text.Span);
        if (atStart && content.StartsWith(' '))
        {
            content = content[1..];
            span = span with { Column = span.Column + 1, Length = Math.Max(0, span.Length - 1) };
        }

        if (atEnd && content.EndsWith(' '))
        {
            content = content[..^1];
            span = span with { Length = Math.Max(0, span.Length - 1) };
        }

        return content.Length == 0 ? null : text with { Content = content, Span = span };
    }
}
