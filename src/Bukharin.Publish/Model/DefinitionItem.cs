using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A term of a <see cref="DefinitionList"/> with its definitions.</summary>
public sealed record DefinitionItem : Node
{
    /// <summary>The term that is defined.</summary>
    public required Paragraph Term { get; init; }

    /// <summary>The definitions of the term; at least one.</summary>
    public required ImmutableArray<Definition> Definitions { get; init; }
}
