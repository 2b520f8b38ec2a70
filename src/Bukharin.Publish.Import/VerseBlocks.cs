using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Joins stanzas to a block of verse.</summary>
internal static class VerseBlocks
{
    /// <summary>The block; or the stanzas as they are, if somebody has put something between them that verse cannot hold.</summary>
    /// <param name="stanzas">The paragraphs in the container.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> Of(List<Node> stanzas, SourceSpan span) => stanzas.Count > 0 && stanzas.TrueForAll(node => node is Paragraph)
        ? [new LineBlock { Stanzas = [.. stanzas.Cast<Paragraph>()], Span = span }]
        : stanzas;
}
