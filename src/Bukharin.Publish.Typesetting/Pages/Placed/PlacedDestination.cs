namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A named place on a page, for links and other documents.</summary>
/// <param name="Name">The name; unique in a book.</param>
/// <param name="XPt">From the left edge of the page.</param>
/// <param name="TopPt">From the top of the page to the top of the line.</param>
/// <param name="Tag">The tag of the words at that place; null for none.</param>
internal sealed record PlacedDestination(string Name, double XPt, double TopPt, object? Tag = null);
