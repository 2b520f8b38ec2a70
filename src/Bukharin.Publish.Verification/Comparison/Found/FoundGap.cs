using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A gap of an edition.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Position">Index of the first token of the words that were put back for it.</param>
/// <param name="IsInWord">Whether those are part of a word that begins before the gap.</param>
internal sealed record FoundGap(RecoveredGap Gap, int Position, bool IsInWord);
