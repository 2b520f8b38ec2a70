using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Indentation;

/// <summary>What is indented so far that CommonMark would read it as code: here it is what it would be at the margin.</summary>
internal sealed class IndentedBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The blocks of a container, those of indented ones in their place.</summary>
    public static IEnumerable<Block> Flatten(ContainerBlock container) =>
        container.SelectMany(block => block is IndentedBlock indented ? Flatten(indented) : [block]);
}
