using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Words in the margin, beside the line on which the words around them stand. In the line they take no room, and part no word.</summary>
/// <param name="Words">What stands in the margin, in pieces of one tag.</param>
internal sealed record MarginalPiece(ImmutableArray<TextPiece> Words) : ParagraphPiece
{
    /// <summary>What they are.</summary>
    public MarginalKind Kind { get; init; }
}
