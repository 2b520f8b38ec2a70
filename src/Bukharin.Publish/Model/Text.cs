namespace Bukharin.Publish.Model;

/// <summary>Words, as the source has them; typography is applied when an edition is written.</summary>
public sealed record Text : Inline
{
    /// <summary>The characters; a run of white space of the source is one space.</summary>
    public required string Content { get; init; }
}
