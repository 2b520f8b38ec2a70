using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words in another language than the text around them (TEI's <c>foreign</c>).</summary>
public sealed record Foreign : Inline
{
    /// <summary>BCP 47 tag of the words' language.</summary>
    public required string Language { get; init; }

    /// <summary>The content in that language.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
