using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>A line above or below the text that is no part of it: a running title, a folio.</summary>
/// <param name="Edge">Above or below.</param>
/// <param name="Place">Its horizontal place.</param>
/// <param name="Pieces">The words; tags, notes and links in them are ignored.</param>
internal sealed record PageFurniture(FurnitureEdge Edge, FurniturePlace Place, ImmutableArray<ParagraphPiece> Pieces);
