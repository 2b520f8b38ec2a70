namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>An area that leads elsewhere: one rectangle, on one line.</summary>
/// <param name="XPt">Left edge, from the page's left.</param>
/// <param name="TopPt">Top edge, from the page's top.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="HeightPt">Height.</param>
/// <param name="Target">A URI, or <c>#name</c> for a destination of the same book.</param>
/// <param name="Description">What the link is, in words, for a reader who cannot see it.</param>
/// <param name="Tag">What the linked text belongs to.</param>
internal sealed record PlacedLink(
    double XPt, double TopPt, double WidthPt, double HeightPt, string Target, string Description, object? Tag);
