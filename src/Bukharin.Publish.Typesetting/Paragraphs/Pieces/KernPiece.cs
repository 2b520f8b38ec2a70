namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>White of a fixed width behind what precedes it: no space, no place to break a line, and nothing that hangs past an edge.</summary>
internal sealed record KernPiece(double WidthPt) : ParagraphPiece;
