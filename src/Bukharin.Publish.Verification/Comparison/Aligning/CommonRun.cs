namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Tokens that source and edition have in common.</summary>
/// <param name="Old">Index of the first in the source.</param>
/// <param name="New">Index of the first in the edition.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct CommonRun(int Old, int New, int Length);
