using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The place at which the words of a remark begin or end. It has no width.</summary>
/// <param name="Remark">The remark: the same object at both ends.</param>
/// <param name="IsEnd">Whether the words end here. What has no words, as a deletion, ends where it begins.</param>
public sealed record RecoveredEdge(RecoveredRemark Remark, bool IsEnd) : RecoveredPiece;
