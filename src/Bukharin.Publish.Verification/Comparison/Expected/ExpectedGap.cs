using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A gap that an edition must have.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Start">Index of the first token of its words.</param>
/// <param name="Count">How many tokens they have.</param>
/// <param name="Gap">What asks for it.</param>
/// <param name="Words">Its words as the source has them.</param>
internal sealed record ExpectedGap(int Number, int Start, int Count, Gap Gap, string Words)
{
    /// <summary>Whether the first token begins before them, with what the edition says of a place.</summary>
    public bool IsInWord { get; init; }
}
