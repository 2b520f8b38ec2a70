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
        var start = atStart && text.Content.StartsWith(' ') ? 1 : 0;
        var end = atEnd && text.Content.EndsWith(' ') ? text.Content.Length - 1 : text.Content.Length;
        if (start >= end)
        {
            return null;
        }

        var first = text.SpanOf(start);
        return text with
        {
            Content = text.Content[start..end],
            Span = first with { Length = Math.Max(0, text.Span.Length - (text.Content.Length - (end - start))) },
            Anchors = [.. text.Anchors
                .Where(anchor => anchor.Index > start && anchor.Index < end)
                .Select(anchor => anchor with { Index = anchor.Index - start })],
        };
    }
}
