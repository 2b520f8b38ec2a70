namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>A line in the margin that is wider than it.</summary>
/// <param name="PageIndex">Index of the page.</param>
/// <param name="Tag">What it belongs to.</param>
/// <param name="ExcessPt">By how many points.</param>
/// <param name="IsOffPage">Whether it runs off the page.</param>
internal readonly record struct WideMarginal(int PageIndex, object? Tag, double ExcessPt, bool IsOffPage);
