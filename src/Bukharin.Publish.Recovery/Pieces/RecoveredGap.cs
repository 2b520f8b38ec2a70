namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The place of a gap whose words have been put back; they follow it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Length">How long its rule is, in low lines.</param>
/// <param name="Heard">What is read aloud in its place; null where the edition does not say.</param>
public sealed record RecoveredGap(int Number, int Length, string? Heard) : RecoveredPiece;
