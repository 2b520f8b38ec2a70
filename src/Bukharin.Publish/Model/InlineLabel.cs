namespace Bukharin.Publish.Model;

/// <summary>A clause label inside a sentence.</summary>
public sealed record InlineLabel : Inline
{
    /// <summary>The label and what it is called by.</summary>
    public required ClauseLabel Label { get; init; }
}
