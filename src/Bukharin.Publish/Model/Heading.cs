using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A heading of the text.</summary>
public sealed record Heading : Block
{
    /// <summary>1 for the highest, 6 for the lowest.</summary>
    public required int Level { get; init; }

    /// <summary>The id that links and contents point to; unique in the document, the same in every edition.</summary>
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
