using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>What a term of a <see cref="DefinitionList"/> means.</summary>
public sealed record Definition : Node
{
    /// <summary>The blocks of the definition, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
