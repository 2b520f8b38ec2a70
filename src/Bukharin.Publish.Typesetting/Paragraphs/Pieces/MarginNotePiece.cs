using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>A note in the outer margin, which begins beside the line that contains this piece. The piece has no width and does not divide a word.</summary>
/// <param name="Pieces">The words, and what is among them; no notes and no other marginals.</param>
/// <param name="SizePt">The size of its type.</param>
/// <param name="LeadingPt">The distance of its lines.</param>
/// <param name="Tag">The tag for words that have none of their own.</param>
internal sealed record MarginNotePiece(ImmutableArray<ParagraphPiece> Pieces, double SizePt, double LeadingPt, object Tag) : ParagraphPiece;
