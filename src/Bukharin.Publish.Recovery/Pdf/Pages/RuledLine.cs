namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>A horizontal rule on a page, drawn as a line or as a thin filled rectangle.</summary>
/// <param name="Left">Left end, in points on the visible page.</param>
/// <param name="Right">Right end.</param>
/// <param name="Y">Height above the page's lower edge.</param>
internal readonly record struct RuledLine(double Left, double Right, double Y);
