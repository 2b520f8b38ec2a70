using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Wraps;
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
                if (CoarseDpi(picture) is { } dpi && picture.Source is Figure figure)
                {
                    yield return DiagnosticCodes.CoarsePicture.At(
                        figure.Span with { Length = 0 },
                        figure.Path,
                        Whole(Math.Floor(dpi)),
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        Whole(Math.Ceiling(picture.Image.WidthPx * PictureSize.PrintDpi / dpi)));
                }
            }
        }
    }

    /// <summary>The picture of a whole cover.</summary>
    /// <param name="front">The picture on the front; null where the front is drawn.</param>
    /// <param name="named">What the front matter says of it.</param>
    public static IEnumerable<Diagnostic> Find(WrapPicture? front, CoverPicture? named)
    {
        if (front is not null && named is not null && CoarseDpi(front.Picture) is { } dpi)
        {
            var (left, top, right, bottom) = front.Clip;
            yield return DiagnosticCodes.CoarseCover.At(named.Span, named.Path, Whole(Math.Floor(dpi)), Needed(right - left), Needed(bottom - top));
        }
    }

    private static double? CoarseDpi(PlacedPicture picture) =>
        PictureSize.Dpi(picture.Image.WidthPx, picture.WidthPt) is var dpi && dpi < Tolerance * PictureSize.PrintDpi ? dpi : null;

    private static string Needed(double lengthPt) => Whole(Math.Ceiling(PictureSize.PrintPixels(lengthPt)));

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
