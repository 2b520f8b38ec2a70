using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>A line that opens or closes a division.</summary>
internal sealed class DivisionFence(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>What stands after the colons: the role; empty on a line that closes.</summary>
    public required string Role { get; init; }

    /// <summary>Offset of the role in the source.</summary>
    public required int RoleOffset { get; init; }

    public bool Closes => Role.Length == 0;
}
