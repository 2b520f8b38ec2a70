using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph : Block
{
    /// <summary>The content of the paragraph.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
