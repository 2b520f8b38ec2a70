using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>An unnumbered list (Pandoc's <c>BulletList</c>).</summary>
public sealed record BulletList : Block
{
    /// <summary>The items in order; at least one.</summary>
    public required ImmutableArray<BulletItem> Items { get; init; }
}
