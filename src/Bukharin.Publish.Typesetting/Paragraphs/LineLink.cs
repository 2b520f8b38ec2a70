namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The part of a link that is on a line.</summary>
/// <param name="XPt">Left edge, from the measure's left.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="AscentPt">Above the baseline.</param>
/// <param name="DescentPt">Below the baseline.</param>
/// <param name="Target">A URI or <c>#name</c>.</param>
/// <param name="Description">The purpose of the link in words.</param>
/// <param name="Tag">The tag of the linked text.</param>
internal sealed record LineLink(
    double XPt, double WidthPt, double AscentPt, double DescentPt, string Target, string Description, object? Tag);
