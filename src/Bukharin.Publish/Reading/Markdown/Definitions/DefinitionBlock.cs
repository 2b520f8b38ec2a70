using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Definitions;

/// <summary>What a term means; the term is the paragraph before it, or before the definition before it.</summary>
internal sealed class DefinitionBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The column at which its words begin.</summary>
    public required int ContentColumn { get; init; }
}
