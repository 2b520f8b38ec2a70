using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Where a paragraph of the source stands in its tree.</summary>
/// <param name="Token">Index of its first token; of several labels on its line, of the last one.</param>
/// <param name="Structure">What it stands in, and what it is.</param>
internal sealed record PlacedStructure(int Token, RecoveredStructure Structure);
