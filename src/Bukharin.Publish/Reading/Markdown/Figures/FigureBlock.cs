using Bukharin.Publish.Reading.Markdown.Attributes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Figures;

/// <summary>A picture that is alone in its paragraph; its lines are those of its caption.</summary>
internal sealed class FigureBlock : LeafBlock
{
    public FigureBlock(BlockParser parser)
        : base(parser) => ProcessInlines = true;

    /// <summary>The path of its file, or an address.</summary>
    public required string Path { get; init; }

    /// <summary>The title behind the picture's address, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The attributes behind the picture, or null.</summary>
    public AttributeList? Attributes { get; init; }

    /// <summary>Offset of the attributes' opening brace; that of the figure where they stand on a later line.</summary>
    public int AttributesOffset { get; init; }
}
