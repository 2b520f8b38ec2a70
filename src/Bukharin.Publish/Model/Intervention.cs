using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A marked change or comment in the text: an editor's words in square brackets, or a deletion or addition by the author.</summary>
public sealed record Intervention : Inline
{
    /// <summary>What was done to the text, or found in the source.</summary>
    public required InterventionKind Kind { get; init; }

    /// <summary>The words between the brackets, without the brackets.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }

    /// <summary>
    /// Whether a source page number inside it was moved to the margin; its brackets are then shown as those of an intervention that
    /// contains another.
    /// </summary>
    internal bool HoldsPageElsewhere { get; init; }
}
