using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words that an editor put into the author's text, in square brackets.</summary>
public sealed record Intervention : Inline
{
    /// <summary>What the editor did.</summary>
    public required InterventionKind Kind { get; init; }

    /// <summary>The words between the brackets, without the brackets.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
