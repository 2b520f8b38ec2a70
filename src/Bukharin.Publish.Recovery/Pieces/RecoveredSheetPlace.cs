namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>What a large sheet tells of the sheet of the others: that a line of it, or a page, begins here.</summary>
/// <param name="Text">The number of the line, or what the page is called: <c>25</c>, <c>Page 2</c>.</param>
/// <remarks>It stands directly before the first words of that line or page, or, where the edition tells it in its margin, of its own line in which they stand.</remarks>
public sealed record RecoveredSheetPlace(string Text) : RecoveredPiece;
