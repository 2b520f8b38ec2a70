using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>An item of a <see cref="BulletList"/>.</summary>
public sealed record BulletItem : Node
{
    /// <summary>The blocks of the item, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
