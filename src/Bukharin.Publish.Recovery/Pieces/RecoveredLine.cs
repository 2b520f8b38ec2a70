namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The place where a line of the text begins, in an edition whose lines are numbered.</summary>
/// <param name="Number">The number that stands in the margin beside it; empty for none.</param>
/// <remarks>It stands directly before the first words of the line, inside a word that is divided between two lines.</remarks>
public sealed record RecoveredLine(string Number) : RecoveredPiece;
