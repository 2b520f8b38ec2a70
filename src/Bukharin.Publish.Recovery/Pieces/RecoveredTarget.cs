namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>A place that has a name, to which links can point: a named destination, a bookmark, an element id.</summary>
/// <param name="Id">The name. It stands directly before the first words of what it names.</param>
public sealed record RecoveredTarget(string Id) : RecoveredPiece;
