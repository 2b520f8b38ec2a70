using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>What can be asked for by name: a clause, or what stands under a heading.</summary>
/// <param name="Label">The label; null for a heading without one.</param>
/// <param name="Id">Its id in editions.</param>
/// <param name="Words">The words of a heading; null for a clause.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit behind its last.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record ExcerptPlace(ClauseLabel? Label, string Id, string? Words, int Start, int End, SourceSpan Span)
{
    /// <summary>What it is called by whoever asks for it: its address, else its words, else its id.</summary>
    public string Name => Label?.Address ?? (Words is { Length: > 0 } ? Words : Id);
}
