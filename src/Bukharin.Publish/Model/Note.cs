using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A footnote of the author's, standing where its mark stands.</summary>
public sealed record Note : Inline
{
    /// <summary>The name that the source gives the note (<c>1</c> in <c>[^1]</c>); never printed.</summary>
    public required string Label { get; init; }

    /// <summary>What the note says.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
