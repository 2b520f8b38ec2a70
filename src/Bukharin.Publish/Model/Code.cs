namespace Bukharin.Publish.Model;

/// <summary>What is typed or read by a machine, in the line: <c>`lamp --on`</c> (Pandoc's <c>Code</c>). Every character is set as it stands, in a monospaced face.</summary>
public sealed record Code : Inline
{
    /// <summary>The characters; no line ends. Spaces count.</summary>
    public required string Content { get; init; }
}
