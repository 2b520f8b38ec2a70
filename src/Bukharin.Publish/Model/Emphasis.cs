using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Emphasised words, set in italics (Pandoc's <c>Emph</c>).</summary>
public sealed record Emphasis : Inline
{
    /// <summary>The emphasised content.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
