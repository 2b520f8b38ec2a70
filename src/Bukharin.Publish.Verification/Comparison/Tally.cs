namespace Bukharin.Publish.Verification.Comparison;

/// <summary>How many there must be, and how many there are.</summary>
/// <param name="Expected">In the source.</param>
/// <param name="Found">In the edition, in their places and unaltered.</param>
public readonly record struct Tally(int Expected, int Found)
{
    /// <summary>Whether as many were found as were expected.</summary>
    public bool IsFull => Expected == Found;
}
