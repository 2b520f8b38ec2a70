namespace Bukharin.Publish.Model;

/// <summary>Code inside a line: <c>`lamp --on`</c> (Pandoc's <c>Code</c>). Every character is set unchanged, in a monospaced face.</summary>
public sealed record Code : Inline
{
    /// <summary>The characters of the code, without line ends; every space is significant.</summary>
    public required string Content { get; init; }
}
