using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Words in the margin beside the line that contains this piece. The piece has no width and does not divide a word.</summary>
/// <param name="Words">The words, with one tag.</param>
internal sealed record MarginalPiece(ImmutableArray<TextPiece> Words) : ParagraphPiece
{
    public MarginalKind Kind { get; init; }
}
