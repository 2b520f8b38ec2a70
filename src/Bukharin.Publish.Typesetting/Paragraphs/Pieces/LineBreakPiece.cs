namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Ends the line. The next one begins at the left indent.</summary>
/// <param name="Tag">The tag of the space that stands for it in the file; null for the tag of the text before it.</param>
internal sealed record LineBreakPiece(object? Tag = null) : ParagraphPiece;
