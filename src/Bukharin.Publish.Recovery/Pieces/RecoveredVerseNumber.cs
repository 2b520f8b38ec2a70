namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The number of a line of verse. It stands behind the words of that line, and is none of them.</summary>
/// <param name="Text">The number, as it is printed.</param>
public sealed record RecoveredVerseNumber(string Text) : RecoveredPiece;
