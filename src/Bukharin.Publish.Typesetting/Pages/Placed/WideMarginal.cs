namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A line in the margin that is too wide for it.</summary>
/// <param name="PageIndex">Index of the page.</param>
/// <param name="Tag">The tag of its words.</param>
/// <param name="ExcessPt">The excess width in points.</param>
/// <param name="IsOffPage">Whether it runs off the page.</param>
internal readonly record struct WideMarginal(int PageIndex, object? Tag, double ExcessPt, bool IsOffPage);
