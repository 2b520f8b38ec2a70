using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A list whose items have no numbers.</summary>
public sealed record BulletList : Block
{
    /// <summary>The items in order; at least one.</summary>
    public required ImmutableArray<BulletItem> Items { get; init; }
}
