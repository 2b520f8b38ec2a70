namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>The gap between a hanging label and the text behind it. There can be several in the first line of a paragraph, for several labels.</summary>
/// <param name="LeftPt">Where the text begins; null for the paragraph's left indent.</param>
/// <remarks>
/// The label is set flush right, <see cref="GapEm"/> in front of the text: across a wider gap, programs that extract text (poppler and
/// mupdf) take a row of labels for a separate column and read all labels before all texts. The gap is a space glyph of the needed
/// width, so that label and text are two words. A label without room in front of the indent is followed by a word space.
/// </remarks>
internal sealed record IndentPiece(double? LeftPt = null) : ParagraphPiece
{
    /// <summary>The gap behind a label that has enough room, in ems.</summary>
    public const double GapEm = 0.5;
}
