using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Blocks;

/// <summary>A paragraph or a heading, which formats turn into lines as wide as they have room; or a label that stands by itself.</summary>
/// <param name="Node">The paragraph, whose words are its copy's to say; the heading; or the clause whose label stands alone.</param>
/// <param name="Labels">The labels before its words, that of the outermost clause first.</param>
/// <param name="LeadsIn">Whether it introduces what follows it, and so is not left behind at a page's foot.</param>
internal sealed record CopyLine(Node Node, ImmutableArray<ClauseLabel> Labels, bool LeadsIn) : CopyItem(Node)
{
    /// <summary>Whether its first line has the indent that tells it from the paragraph before. What follows anything else, or nothing, is told by that.</summary>
    public bool IsIndented { get; init; }
}
