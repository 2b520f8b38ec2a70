namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>A named destination of links at the place of what follows.</summary>
/// <param name="Name">The name, unique in the job.</param>
internal sealed record DestinationPiece(string Name) : ParagraphPiece;
