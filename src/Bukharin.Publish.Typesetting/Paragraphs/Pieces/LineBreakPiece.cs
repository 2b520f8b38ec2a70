namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Ends the line; the next begins at the left indent.</summary>
/// <param name="Tag">What the space belongs to that is set for it past the line's end; null for that of the text before it.</param>
internal sealed record LineBreakPiece(object? Tag = null) : ParagraphPiece;
