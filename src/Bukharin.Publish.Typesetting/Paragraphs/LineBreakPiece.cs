namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Ends the line; the next begins at the left indent.</summary>
public sealed record LineBreakPiece : ParagraphPiece;
