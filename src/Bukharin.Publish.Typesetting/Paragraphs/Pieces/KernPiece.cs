namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>White of a fixed width behind what precedes it. It is no space, no line can end at it, and it does not protrude past an edge.</summary>
internal sealed record KernPiece(double WidthPt) : ParagraphPiece;
