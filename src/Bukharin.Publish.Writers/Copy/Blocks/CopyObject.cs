using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>What stands among lines and is none itself: a table, a figure, a break. Each format has a composer of its own for it.</summary>
/// <param name="Node">The block.</param>
internal sealed record CopyObject(Node Node) : CopyItem(Node)
{
    /// <summary>Whether it is a break that ends what stands before it: a heading follows, which begins something by itself, or nothing. So it stays with the lines above it.</summary>
    public bool Ends { get; init; }
}
