using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A picture of the edition.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="IsInWord">Whether it stands inside a word.</param>
/// <param name="Structure">Where its paragraph stands.</param>
internal sealed record FoundFigure(RecoveredPicture Picture, int Position, bool IsInWord, RecoveredStructure Structure)
{
    /// <summary>The label of the page that it stands on; null where no page has begun.</summary>
    public string? Label { get; init; }
}
