using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Strongly stressed words, in bold type.</summary>
public sealed record Strong : Inline
{
    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
