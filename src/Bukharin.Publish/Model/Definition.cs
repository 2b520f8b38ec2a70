using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>One definition of a term in a <see cref="DefinitionList"/>.</summary>
public sealed record Definition : Node
{
    /// <summary>The blocks of the definition, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
