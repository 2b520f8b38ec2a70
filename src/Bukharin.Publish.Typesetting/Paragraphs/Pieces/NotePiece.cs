namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Ties a footnote to the line on which the piece before it ends.</summary>
/// <param name="NoteId">The id of a footnote of the job.</param>
/// <remarks>The mark that a reader sees is the text piece directly before; it is never parted from the word that it follows.</remarks>
internal sealed record NotePiece(string NoteId) : ParagraphPiece;
