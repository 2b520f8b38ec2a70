using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A quotation set as a block.</summary>
public sealed record BlockQuote : Block
{
    /// <summary>The quoted blocks, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
