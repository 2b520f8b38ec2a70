using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Something that editions have no place for.</summary>
internal sealed class UnsupportedInline : LeafInline
{
    /// <summary>The name of the construct, as a message begins with it.</summary>
    public required string Name { get; init; }

    /// <summary>What to write instead.</summary>
    public required string Hint { get; init; }
}
