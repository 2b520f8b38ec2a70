namespace Bukharin.Publish.Model;

/// <summary>A clause label inside a sentence.</summary>
public sealed record InlineLabel : Inline
{
    /// <summary>The label with its address and id.</summary>
    public required ClauseLabel Label { get; init; }
}
