namespace Bukharin.Publish.Model;

/// <summary>A node that stands in a line.</summary>
public abstract record Inline : Node
{
    private protected Inline()
    {
    }
}
