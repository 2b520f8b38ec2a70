using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>A note's mark: <c>[^name]</c>.</summary>
internal sealed class FootnoteReference : LeafInline
{
    public required string Label { get; init; }
}
