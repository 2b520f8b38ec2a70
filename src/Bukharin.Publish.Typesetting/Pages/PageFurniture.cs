using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>One line above or below the text that is no part of it: a running title, a folio.</summary>
/// <param name="Edge">Above or below.</param>
/// <param name="Place">Where across the measure.</param>
/// <param name="Pieces">The text; tags, notes and links in it are dropped.</param>
internal sealed record PageFurniture(FurnitureEdge Edge, FurniturePlace Place, ImmutableArray<ParagraphPiece> Pieces);
