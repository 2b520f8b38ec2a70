using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>A place that can be asked for by name: a clause, or a heading with what stands under it.</summary>
/// <param name="Label">The label; null for a heading without one.</param>
/// <param name="Id">The id of the place in editions.</param>
/// <param name="Words">The words of a heading; null for a clause.</param>
/// <param name="Start">Index of its first unit.</param>
/// <param name="End">Index after its last unit.</param>
/// <param name="Span">Where the place begins in the source.</param>
internal sealed record ExcerptPlace(ClauseLabel? Label, string Id, string? Words, int Start, int End, SourceSpan Span)
{
    /// <summary>The name by which the place is asked for: its address, else the words of its heading, else its id.</summary>
    public string Name => Label?.Address ?? (Words is { Length: > 0 } ? Words : Id);
}
