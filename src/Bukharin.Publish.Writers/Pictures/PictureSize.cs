using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>How large pictures are where a page has a width.</summary>
internal static class PictureSize
{
    /// <summary>The pixels to the inch that printers ask for.</summary>
    public const double PrintDpi = 300;

    private const double PointsPerInch = 72;

    /// <summary>The width of a picture: the part of the measure that the source asks for, else all of it for a facsimile, and for any other what its pixels fill in print; never more than the measure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="kind">What its picture is.</param>
    /// <param name="measurePt">The measure, indents left out.</param>
    public static double WidthPt(Figure figure, PictureKind kind, double measurePt) => figure.WidthPercent is { } percent
        ? measurePt * percent / 100
        : figure.IsFacsimile ? measurePt : Math.Min(measurePt, kind.Width * PointsPerInch / PrintDpi);

    /// <summary>How many pixels of a picture come to an inch.</summary>
    /// <param name="pixels">Its pixels.</param>
    /// <param name="lengthPt">The length that they fill.</param>
    public static double Dpi(int pixels, double lengthPt) => pixels * PointsPerInch / lengthPt;

    /// <summary>How many pixels a length takes in print.</summary>
    /// <param name="lengthPt">The length.</param>
    public static double PrintPixels(double lengthPt) => lengthPt * PrintDpi / PointsPerInch;
}
