using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>What a note says: <c>[^name]: …</c>, and what is indented below it.</summary>
internal sealed class FootnoteDefinition(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Columns that continue the note.</summary>
    public const int ContentIndent = 4;

    public required string Label { get; init; }
}
