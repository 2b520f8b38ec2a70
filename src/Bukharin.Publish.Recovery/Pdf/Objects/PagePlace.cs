namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>A place on a page to which links can lead (ISO 32000-1, 12.3.2.2).</summary>
/// <param name="Page">1-based number of the page.</param>
/// <param name="X">Points from the left edge of the visible page; null where it names none.</param>
/// <param name="Y">Points above the lower edge of the visible page; null where it names none.</param>
internal readonly record struct PagePlace(int Page, double? X, double? Y);
