namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Jumps from a hanging label to the paragraph's left indent; once a paragraph, on its first line.</summary>
/// <param name="MinimumPt">Least gap, for a label that leaves no room before the indent; null for a word space.</param>
/// <remarks>The gap is a space glyph of the width needed, so that the label and the text are read as two words.</remarks>
public sealed record IndentPiece(double? MinimumPt = null) : ParagraphPiece;
