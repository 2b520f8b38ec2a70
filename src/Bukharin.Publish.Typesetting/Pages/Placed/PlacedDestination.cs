namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A named place on a page, to which links and other documents point.</summary>
/// <param name="Name">The name; unique in a book.</param>
/// <param name="XPt">From the page's left.</param>
/// <param name="TopPt">From the page's top: the top of the line that is meant.</param>
/// <param name="Tag">The tag of what stands there; null for none.</param>
internal sealed record PlacedDestination(string Name, double XPt, double TopPt, object? Tag = null);
