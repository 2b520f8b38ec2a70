using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A paragraph.</summary>
public sealed record Paragraph : Block
{
    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
