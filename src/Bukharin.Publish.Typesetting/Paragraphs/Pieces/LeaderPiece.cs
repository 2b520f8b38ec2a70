namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>A leader, as between a title and its page number: white with dots that pushes what follows to the edge of the measure, past the right indent. A paragraph can have one.</summary>
/// <remarks>In the file it is a word space of the needed width, so that the words on both sides are separate; the dots are no text.</remarks>
internal sealed record LeaderPiece : ParagraphPiece
{
    /// <summary>The least width, in em.</summary>
    public const double LeastEm = 1.5;
}
