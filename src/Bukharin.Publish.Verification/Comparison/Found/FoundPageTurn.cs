using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The beginning of a page in an edition.</summary>
/// <param name="Turn">The page.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="IsInWord">Whether it stands inside that token.</param>
internal sealed record FoundPageTurn(RecoveredPageTurn Turn, int Position, bool IsInWord);
