using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>A stretch of a text as all formats have it: lines, what lines stand in, and what has none. A format renders it, and decides nothing about it.</summary>
/// <param name="Node">What it is in the tree.</param>
internal abstract record CopyItem(Node Node);
