using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>A closing bracket that closes nothing.</summary>
internal sealed class StrayBracket : LeafInline;
