namespace Bukharin.Publish.Model;

/// <summary>An inline node: one that stands inside a line, such as words, a link or a note.</summary>
public abstract record Inline : Node
{
    private protected Inline()
    {
    }
}
