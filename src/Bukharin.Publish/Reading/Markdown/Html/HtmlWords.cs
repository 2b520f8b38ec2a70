using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Words in an HTML element that says nothing of them.</summary>
internal sealed class HtmlWords : ContainerInline;
