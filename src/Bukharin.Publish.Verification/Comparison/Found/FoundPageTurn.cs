using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The beginning of a page in an edition.</summary>
/// <param name="Turn">The page.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="InWord">How many characters of that token it stands behind; 0 where it stands before it.</param>
internal sealed record FoundPageTurn(RecoveredPageTurn Turn, int Position, int InWord)
{
    /// <summary>Whether it stands inside the token.</summary>
    public bool IsInWord => InWord > 0;
}
