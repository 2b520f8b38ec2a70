namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>White that pushes what follows it to the edge of the measure, past the right indent, with dots that lead the eye there: between a title and its page. One in a paragraph.</summary>
/// <remarks>It is a word space as wide as it has to be, so that what stands on either side is read as two words; the dots are no text.</remarks>
internal sealed record LeaderPiece : ParagraphPiece
{
    /// <summary>The least width, in em.</summary>
    public const double LeastEm = 1.5;
}
