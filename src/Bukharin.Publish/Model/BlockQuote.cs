using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A quotation set as a block.</summary>
public sealed record BlockQuote : Block
{
    /// <summary>What is quoted.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
