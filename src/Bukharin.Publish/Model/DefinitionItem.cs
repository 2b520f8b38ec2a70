using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A term of a <see cref="DefinitionList"/> with its definitions.</summary>
public sealed record DefinitionItem : Node
{
    /// <summary>The term.</summary>
    public required Paragraph Term { get; init; }

    /// <summary>The definitions of the term; one at least.</summary>
    public required ImmutableArray<Definition> Definitions { get; init; }
}
