namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>White space that is kept at the top of a page as well, such as the sink above a title.</summary>
/// <param name="HeightPt">Height in points.</param>
internal sealed record GalleySpace(double HeightPt) : GalleyItem;
