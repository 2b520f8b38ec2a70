namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Jumps from a hanging label to where what follows it begins; only on a paragraph's first line, where several labels may hang.</summary>
/// <param name="MinimumPt">Least gap, for a label that leaves no room before the indent; null for a word space.</param>
/// <param name="LeftPt">Where to; null for the paragraph's left indent.</param>
/// <remarks>The gap is a space glyph of the width needed, so that the label and the text are read as two words.</remarks>
public sealed record IndentPiece(double? MinimumPt = null, double? LeftPt = null) : ParagraphPiece;
