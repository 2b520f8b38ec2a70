using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>An item of a <see cref="BulletList"/>.</summary>
public sealed record BulletItem : Node
{
    /// <summary>What stands in the item.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
