using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A part of the text with a role (TEI's <c>div</c>, <c>opener</c>, <c>closer</c> and their like).</summary>
public sealed record Division : Block
{
    /// <summary>The role of the part, such as letter, dateline or epigraph.</summary>
    public required DivisionRole Role { get; init; }

    /// <summary>The blocks of the division, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
