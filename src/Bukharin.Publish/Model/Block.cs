namespace Bukharin.Publish.Model;

/// <summary>A block-level node: one that stands on lines of its own, such as a paragraph or a table.</summary>
public abstract record Block : Node
{
    private protected Block()
    {
    }
}
