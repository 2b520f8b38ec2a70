using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>Something in which lines stand.</summary>
/// <param name="Node">What it is: a block, an item of a list, or a term, which is a paragraph in a container of its own.</param>
/// <param name="Name">What editions call it (docs/formats.md); null for a term with what it means, which has no name as a whole.</param>
/// <param name="Items">What stands in it.</param>
internal sealed record CopyContainer(Node Node, string? Name, ImmutableArray<CopyItem> Items) : CopyItem(Node)
{
    /// <summary>Whether it is a clause whose label stands behind that of the clause around it, in one line.</summary>
    public bool SharesLine { get; init; }
}
