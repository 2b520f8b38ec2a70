namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A note's mark in an edition.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="IsInWord">Whether it stands inside that token.</param>
/// <param name="Page">Page on which its paragraph begins; 0 where the format has none.</param>
/// <param name="LastPage">The last page on which it can be.</param>
internal sealed record FoundMark(RecoveredMark Mark, int Position, bool IsInWord, int Page, int LastPage);
