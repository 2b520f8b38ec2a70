using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words in small capitals; the letters stay those of the source.</summary>
public sealed record SmallCaps : Inline
{
    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
