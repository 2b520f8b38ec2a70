namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Names the place of what follows, for links.</summary>
/// <param name="Name">The name; unique in a job.</param>
internal sealed record DestinationPiece(string Name) : ParagraphPiece;
