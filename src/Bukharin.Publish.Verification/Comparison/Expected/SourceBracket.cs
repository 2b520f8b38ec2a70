using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>The bracket of a gloss in the source, by what stands beside it.</summary>
/// <param name="IsClose">Whether no space stands before it, though it is not the first in its line.</param>
/// <param name="IsCloseAfter">Whether no space stands behind it, though nothing but brackets of glosses stands before it in its line.</param>
/// <param name="BeginsLine">Whether nothing but brackets of glosses stands before it in its line.</param>
internal sealed record SourceBracket(bool IsClose, bool IsCloseAfter, bool BeginsLine)
{
    /// <summary>Whether a character without width stands before it, which keeps it apart from what is there.</summary>
    public bool IsBehindInvisible { get; init; }

    /// <summary>Whether a mark leads back to it.</summary>
    /// <param name="place">Where the mark leads.</param>
    /// <param name="behind">How many characters of the source stand between it and the place where its mark is seen.</param>
    public bool IsAt(GlossPlace place, int behind) => place == new GlossPlace(behind, IsClose, IsCloseAfter);
}
