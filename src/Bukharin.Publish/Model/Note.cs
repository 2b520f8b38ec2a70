using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A footnote by the author; in the tree it stands where its mark stands in the line.</summary>
public sealed record Note : Inline
{
    /// <summary>The name that the source gives the note (<c>1</c> in <c>[^1]</c>); never printed.</summary>
    public required string Label { get; init; }

    /// <summary>The content of the note.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
