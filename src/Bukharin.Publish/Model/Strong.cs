using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Strongly emphasised words, set in bold type (Pandoc's <c>Strong</c>).</summary>
public sealed record Strong : Inline
{
    /// <summary>The strongly emphasised content.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
