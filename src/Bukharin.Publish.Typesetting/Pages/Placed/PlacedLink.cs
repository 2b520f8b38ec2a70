namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>The rectangle of a link on one line.</summary>
/// <param name="XPt">Left edge, from the page's left.</param>
/// <param name="TopPt">Top edge, from the page's top.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="HeightPt">Height.</param>
/// <param name="Target">A URI, or <c>#name</c> for a destination of the same book.</param>
/// <param name="Description">The purpose of the link in words, for readers who cannot see it.</param>
/// <param name="Tag">The tag of the linked text.</param>
internal sealed record PlacedLink(
    double XPt, double TopPt, double WidthPt, double HeightPt, string Target, string Description, object? Tag);
