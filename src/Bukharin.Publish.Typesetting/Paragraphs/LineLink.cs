namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The part of a link that is on a line.</summary>
/// <param name="XPt">Left edge, from the measure's left.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="AscentPt">Above the baseline.</param>
/// <param name="DescentPt">Below the baseline.</param>
/// <param name="Target">A URI or <c>#name</c>.</param>
/// <param name="Description">What the link is, in words.</param>
/// <param name="Tag">What the linked text belongs to.</param>
internal sealed record LineLink(
    double XPt, double WidthPt, double AscentPt, double DescentPt, string Target, string Description, object? Tag);
