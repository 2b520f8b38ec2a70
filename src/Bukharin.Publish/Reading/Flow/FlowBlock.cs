using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A block that begins with no label.</summary>
/// <param name="Block">The block, complete.</param>
/// <param name="Indent">Columns that it is indented by.</param>
internal sealed record FlowBlock(Block Block, int Indent) : FlowItem(Indent, Block.Span)
{
    /// <summary>Whether the labels before it are closed: a division does that.</summary>
    public bool ClosesLabels => Block is Division && !IsBeside;

    /// <summary>Whether it stands beside what comes next, and parts nothing: a marginal note does.</summary>
    public bool IsBeside => Block is Division { Role: DivisionRole.Margin };

    /// <inheritdoc/>
    public override bool IsVisible => VisibleContent.Shows(Block);
}
