using Bukharin.Publish.Typesetting.Images;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A picture that stands on a line of its own, on its baseline.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Source">An object of the caller's that identifies the picture.</param>
/// <param name="Tag">The tag of the picture, or null.</param>
/// <param name="XPt">Left edge, from the measure's left.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="HeightPt">Height.</param>
internal sealed record PictureLine(RasterImage Image, object? Source, object? Tag, double XPt, double WidthPt, double HeightPt);
