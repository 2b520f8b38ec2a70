using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>What stands among lines and is none itself: a table, a figure, a break. Each format has a composer of its own for it.</summary>
/// <param name="Node">The block.</param>
internal sealed record CopyObject(Node Node) : CopyItem(Node);
