namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>A horizontal rule, such as the one above the footnotes; never part of the text.</summary>
/// <param name="XPt">Left end.</param>
/// <param name="YPt">The rule's middle, from the page's top.</param>
/// <param name="WidthPt">Length.</param>
/// <param name="ThicknessPt">Thickness; printers ask for 0.2 pt or more.</param>
public sealed record PlacedRule(double XPt, double YPt, double WidthPt, double ThicknessPt) : PlacedContent(Tag: null);
