using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Makes one text of texts that stand side by side, as there is where nothing has stood between them.</summary>
internal static class JoinedText
{
    /// <summary>The line with its texts joined, their positions in the source kept.</summary>
    public static ImmutableArray<Inline> Of(IEnumerable<Inline> line)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in line)
        {
            if (inline is Text next && joined.Count > 0 && joined[^1] is Text before)
            {
                joined[^1] = before with
                {
                    Content = before.Content + next.Content,
                    Span = before.Span with { Length = next.Span.Line == before.Span.Line ? next.Span.Column + next.Span.Length - before.Span.Column : before.Span.Length + next.Span.Length },
                    Anchors = [.. before.Anchors, new SourceAnchor(before.Content.Length, next.Span.Line, next.Span.Column),
                        .. next.Anchors.Select(anchor => anchor with { Index = anchor.Index + before.Content.Length })],
                };
            }
            else
            {
                joined.Add(inline);
            }
        }

        return joined.ToImmutable();
    }
}
