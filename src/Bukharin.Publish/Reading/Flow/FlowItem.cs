using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>What both readers make of a text before its clauses are nested: the blocks of one place, in order.</summary>
/// <param name="Indent">Columns that the block is indented by within its place.</param>
/// <param name="Span">Where it stands.</param>
internal abstract record FlowItem(int Indent, SourceSpan Span)
{
    /// <summary>Whether there is anything to see of it on a page.</summary>
    public abstract bool IsVisible { get; }
}
