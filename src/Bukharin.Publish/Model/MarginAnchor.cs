using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>The place in a line that a marginal note stands beside, directly before its word; the note itself is a <see cref="Division"/> before the line's block.</summary>
public sealed record MarginAnchor : Inline
{
    /// <summary>The id of the place (<c>margin.2</c>), which <see cref="Division.Anchor"/> of the note has too; empty until it is assigned.</summary>
    public string Id { get; init; } = "";

    /// <summary>The note's words while they stand in the line, as the source writes them: <c>[Of the light.]{.margin}</c>. None in a tree that has been read.</summary>
    internal ImmutableArray<Inline> Words { get; init; } = [];
}
