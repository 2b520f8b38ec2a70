namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Assigns a footnote to the line on which the piece before it ends.</summary>
/// <param name="NoteId">The id of a footnote of the job.</param>
/// <remarks>The visible mark is the text piece directly before it, which is never separated from its word.</remarks>
internal sealed record NotePiece(string NoteId) : ParagraphPiece;
