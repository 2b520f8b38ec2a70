using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Remarks;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The remarks of a story, in the order in which they end.</summary>
internal sealed class FoundRemarks
{
    // Two remarks may say the same: each is its own.
    private readonly Dictionary<RecoveredRemark, int> _open = new(ReferenceEqualityComparer.Instance);

    public List<FoundRemark> All { get; } = [];

    /// <summary>Takes up the beginning or the end of a remark.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(RecoveredEdge edge, PlacedEvent place)
    {
        if (!edge.IsEnd)
        {
            _open[edge.Remark] = place.Position;
        }
        else if (_open.Remove(edge.Remark, out var start))
        {
            All.Add(new FoundRemark(edge.Remark, start, Math.Max(start, place.IsInWord ? place.Position + 1 : place.Position)));
        }
    }
}
