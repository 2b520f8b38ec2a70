using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A note's mark in an edition.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="InWord">How many characters of that token it stands behind; 0 where it stands before it.</param>
/// <param name="Page">Page on which its paragraph begins; 0 where the format has none.</param>
/// <param name="LastPage">The last page on which it can be.</param>
internal sealed record FoundMark(RecoveredMark Mark, int Position, int InWord, int Page, int LastPage)
{
    /// <summary>Index of the first token that the bracket of a gloss can have stood before: from there on, the mark may have moved behind all.</summary>
    public required int First { get; init; }

    /// <summary>Whether it stands inside that token.</summary>
    public bool IsInWord => InWord > 0;
}
