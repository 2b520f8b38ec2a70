using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words in which somebody stepped into the author's text: an editor, in square brackets, or the author, by deletion and addition.</summary>
public sealed record Intervention : Inline
{
    /// <summary>What the editor did, or found.</summary>
    public required InterventionKind Kind { get; init; }

    /// <summary>The words between the brackets, without the brackets.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
