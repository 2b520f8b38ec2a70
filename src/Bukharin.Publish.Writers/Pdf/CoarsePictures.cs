using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Finds pictures with fewer pixels than print asks for, at the size that they have on the page.</summary>
internal static class CoarsePictures
{
    // What differs by less is seen by nobody.
    private const double Tolerance = 0.98;

    /// <summary>The pictures, told in the order of the pages.</summary>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<Page> pages)
    {
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var picture in pages[i].Contents.OfType<PlacedPicture>())
            {
                var dpi = PictureSize.Dpi(picture.Image.WidthPx, picture.WidthPt);
                if (dpi < Tolerance * PictureSize.PrintDpi && picture.Source is Figure figure)
                {
                    yield return DiagnosticCodes.CoarsePicture.At(
                        figure.Span with { Length = 0 },
                        figure.Path,
                        Math.Floor(dpi).ToString("0", CultureInfo.InvariantCulture),
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        Math.Ceiling(picture.Image.WidthPx * PictureSize.PrintDpi / dpi).ToString("0", CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
