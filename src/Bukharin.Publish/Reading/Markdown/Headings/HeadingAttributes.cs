using Bukharin.Publish.Reading.Markdown.Attributes;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Headings;

/// <summary>Attributes at a heading's end: <c># Words {#id}</c>.</summary>
internal sealed class HeadingAttributes : LeafInline
{
    public required AttributeList Attributes { get; init; }
}
