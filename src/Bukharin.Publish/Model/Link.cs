using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A hyperlink: words that lead to a URI or to a place in the same document.</summary>
public sealed record Link : Inline
{
    /// <summary>An absolute URI, or <c>#id</c> for a place in the same document, in the form of <see cref="CrossReference.Target"/>.</summary>
    public required string Target { get; init; }

    /// <summary>The words of the link.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
