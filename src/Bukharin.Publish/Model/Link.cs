using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words that lead elsewhere.</summary>
public sealed record Link : Inline
{
    /// <summary>An absolute URI, or <c>#id</c> for a place of the same document, as a <see cref="CrossReference"/> has it.</summary>
    public required string Target { get; init; }

    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
