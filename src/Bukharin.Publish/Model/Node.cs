namespace Bukharin.Publish.Model;

/// <summary>A node of the document tree that readers produce and writers turn into editions.</summary>
/// <remarks>
/// Nodes are immutable. Records compare arrays by reference, so trees are compared through
/// <see cref="DocumentDump.Write(Document)"/>, never by <c>==</c>.
/// </remarks>
public abstract record Node
{
    private protected Node()
    {
    }

    /// <summary>Where the node stands in its source file.</summary>
    public required SourceSpan Span { get; init; }
}
