namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>Something that stands in a paragraph of an edition.</summary>
public abstract record RecoveredPiece
{
    private protected RecoveredPiece()
    {
    }
}
