namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Stands between a hanging label and what follows it; only on a paragraph's first line, where several labels may hang.</summary>
/// <param name="LeftPt">Where what follows begins; null for the paragraph's left indent.</param>
/// <remarks>
/// The label stands flush right, <see cref="GapEm"/> before its text: across a wider gap, programs that copy text from a page
/// (poppler and mupdf) take a row of labels for a column of its own, and read all labels before all texts. The gap is a space
/// glyph of the width needed, so that the label and the text are read as two words; a label that leaves no room before the
/// indent keeps a word space.
/// </remarks>
internal sealed record IndentPiece(double? LeftPt = null) : ParagraphPiece
{
    /// <summary>The gap behind a label that has room before it, in em.</summary>
    public const double GapEm = 0.5;
}
