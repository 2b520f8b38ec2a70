using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words in small capitals; the upper- and lower-case letters of the source are kept.</summary>
public sealed record SmallCaps : Inline
{
    /// <summary>The content in small capitals.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
