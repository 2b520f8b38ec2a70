using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import;

/// <summary>Makes verse of its stanzas.</summary>
internal static class VerseBlocks
{
    /// <summary>The block; or what stands in it as it is, where somebody has put something between the stanzas that no verse has.</summary>
    /// <param name="stanzas">What stands in it.</param>
    /// <param name="span">The place that nodes are given.</param>
    public static List<Node> Of(List<Node> stanzas, SourceSpan span) => stanzas.Count > 0 && stanzas.TrueForAll(node => node is Paragraph)
        ? [new LineBlock { Stanzas = [.. stanzas.Cast<Paragraph>()], Span = span }]
        : stanzas;
}
