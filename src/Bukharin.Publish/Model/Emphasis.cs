using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Stressed words, in italics.</summary>
public sealed record Emphasis : Inline
{
    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
