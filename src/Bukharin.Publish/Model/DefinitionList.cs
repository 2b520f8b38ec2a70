using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A list of terms with their definitions (Pandoc's <c>DefinitionList</c>).</summary>
public sealed record DefinitionList : Block
{
    /// <summary>The terms with their definitions, in order.</summary>
    public required ImmutableArray<DefinitionItem> Items { get; init; }
}
