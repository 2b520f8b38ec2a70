using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A picture that an edition must have.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="Containers">What it stands in, the figure itself included.</param>
internal sealed record ExpectedFigure(Figure Figure, int Position, ImmutableArray<RecoveredContainer> Containers)
{
    /// <summary>Index of the first token behind its caption and its credit.</summary>
    public int End { get; init; } = Position;

    /// <summary>Index of the first token behind the division or the chapter that it is written in; -1 where that ends with the text.</summary>
    public int PartEnd { get; init; } = -1;
}
