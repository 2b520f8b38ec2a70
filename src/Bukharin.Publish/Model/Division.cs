using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A part of the text with a role (TEI's <c>div</c>, <c>opener</c>, <c>closer</c> and their like).</summary>
public sealed record Division : Block
{
    /// <summary>The role of the part, such as letter, dateline or epigraph.</summary>
    public required DivisionRole Role { get; init; }

    /// <summary>The id of the place in the next block that a marginal note stands beside; empty where it stands beside the block's first line, and for other roles.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The blocks of the division, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
