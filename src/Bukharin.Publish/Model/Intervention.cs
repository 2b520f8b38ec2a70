using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words in which somebody stepped into the author's text: an editor, in square brackets, or the author, by deletion and addition.</summary>
public sealed record Intervention : Inline
{
    /// <summary>What the editor did, or found.</summary>
    public required InterventionKind Kind { get; init; }

    /// <summary>The words between the brackets, without the brackets.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }

    /// <summary>Whether a page of the source stands in it that is shown elsewhere, in the margin: its form is that of one that holds another.</summary>
    internal bool HoldsPageElsewhere { get; init; }
}
