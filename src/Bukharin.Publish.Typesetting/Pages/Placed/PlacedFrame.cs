namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A frame around lines; never part of the text.</summary>
/// <param name="XPt">Its left edge, outside.</param>
/// <param name="TopPt">Its upper edge, outside, from the page's top.</param>
/// <param name="WidthPt">Width from edge to edge.</param>
/// <param name="HeightPt">Height from edge to edge.</param>
/// <param name="ThicknessPt">Thickness of its lines, within the edges.</param>
internal sealed record PlacedFrame(double XPt, double TopPt, double WidthPt, double HeightPt, double ThicknessPt) : PlacedContent(Tag: null);
