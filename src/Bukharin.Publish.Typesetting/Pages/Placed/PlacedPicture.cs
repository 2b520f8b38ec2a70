using Bukharin.Publish.Typesetting.Images;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>A picture on a page.</summary>
/// <param name="XPt">Left edge.</param>
/// <param name="TopPt">Top edge, from the page's top.</param>
/// <param name="WidthPt">Width.</param>
/// <param name="HeightPt">Height.</param>
/// <param name="Image">The picture.</param>
/// <param name="Tag"><inheritdoc cref="PlacedContent" path="/param[@name='Tag']" /> Null also for pictures that are decoration.</param>
internal sealed record PlacedPicture(double XPt, double TopPt, double WidthPt, double HeightPt, RasterImage Image, object? Tag) : PlacedContent(Tag)
{
    /// <summary>The caller's object that identifies the picture, also without a tag.</summary>
    public object? Source { get; init; }
}
