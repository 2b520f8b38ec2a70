using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A tracked change or a comment, by the tokens that it is about.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Start">Index of the first token, also of one that it begins inside.</param>
/// <param name="End">Index behind the last; the same as <paramref name="Start"/> where it has none.</param>
internal sealed record FoundRemark(RecoveredRemark Remark, int Start, int End)
{
    /// <summary>Whether it stands on or beside some tokens.</summary>
    public bool Touches(int start, int end) => Start <= end && End >= start;

    /// <summary>Whether it has some tokens in part or whole.</summary>
    public bool Covers(int start, int end) => Start < end && End > start;
}
