using Bukharin.Publish.Recovery.Pdf.Wraps;
using Bukharin.Publish.Verification.Pictures;

namespace Bukharin.Publish.Verification.Wraps;

/// <summary>Holds the publisher's mark on a cover against its file.</summary>
internal static class MarkCheck
{
    // Four inks, each in a byte.
    private const int Inks = 4;

    // Rounding of the greys and of two inks.
    private const double Tolerance = 6 / 255.0;
    private const double SameShape = 0.01;

    /// <summary>Says what is wrong with the mark on the back.</summary>
    /// <param name="file">The file of the mark; null if the front matter names none, or the file is gone.</param>
    /// <param name="isNamed">Whether the front matter names a mark.</param>
    /// <param name="backRightPt">Where the back ends and the spine begins, in points from the left of the sheet.</param>
    /// <param name="wrap">The cover as read back.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static void Run(byte[]? file, bool isNamed, double backRightPt, RecoveredWrap wrap, Action<string> report)
    {
        // A picture that fills the front has its middle there; what of it reaches over the spine is cut off.
        var onBack = wrap.Pictures.Where(picture => picture.Left + picture.Right < 2 * backRightPt).ToList();
        if (!isNamed)
        {
            if (onBack.Count > 0)
            {
                report("has a picture on its back, and the front matter names no mark");
            }

            return;
        }

        if (onBack is not [var mark])
        {
            report($"has {onBack.Count} pictures on its back, and not the publisher's mark alone");
        }
        else if (mark.Right > backRightPt || mark.Left < wrap.Trim.Left || mark.Bottom < wrap.Trim.Bottom || mark.Top > wrap.Trim.Top)
        {
            report("has the publisher's mark where it is cut off");
        }
        else if (file is null || PixelGrid.OfFile(file) is not { } pixels)
        {
            report("has a publisher's mark whose file cannot be read");
        }
        else if ((mark.WidthPx, mark.HeightPx) != (pixels.Width, pixels.Height) || mark.Samples.Length != Inks * pixels.Width * pixels.Height)
        {
            report("has another picture in the place of the publisher's mark");
        }
        else if (Math.Abs(((mark.Right - mark.Left) * pixels.Height / ((mark.Top - mark.Bottom) * pixels.Width)) - 1) > SameShape)
        {
            report("has the publisher's mark stretched");
        }
        else if (!IsStamp(pixels, mark.Samples.Span))
        {
            report("has another publisher's mark than its file shows");
        }
    }

    /// <summary>
    /// Whether every pixel is a mixture of two inks, the one of the palest pixel and that of the darkest, in the measure in which the
    /// file is dark there.
    /// </summary>
    private static bool IsStamp(PixelGrid pixels, ReadOnlySpan<byte> samples)
    {
        var dark = new double[pixels.Width * pixels.Height];
        for (var i = 0; i < dark.Length; i++)
        {
            // ITU-R BT.601, as for all pictures in one ink.
            var colour = pixels.Colours.AsSpan(3 * i, 3);
            dark[i] = 1 - (((0.299 * colour[0]) + (0.587 * colour[1]) + (0.114 * colour[2])) / 255);
        }

        var (pale, full) = (Array.IndexOf(dark, dark.Min()), Array.IndexOf(dark, dark.Max()));
        var range = dark[full] - dark[pale];
        for (var i = 0; i < dark.Length; i++)
        {
            var share = range > 0 ? (dark[i] - dark[pale]) / range : 0;
            for (var ink = 0; ink < Inks; ink++)
            {
                var (from, to) = (samples[(Inks * pale) + ink] / 255.0, samples[(Inks * full) + ink] / 255.0);
                if (Math.Abs((samples[(Inks * i) + ink] / 255.0) - (from + ((to - from) * share))) > Tolerance)
                {
                    return false;
                }
            }
        }

        // A mark of no contrast with its ground is not seen.
        var contrast = 0;
        for (var ink = 0; ink < Inks; ink++)
        {
            contrast = Math.Max(contrast, Math.Abs(samples[(Inks * pale) + ink] - samples[(Inks * full) + ink]));
        }

        return contrast > 255 * range / 4;
    }
}
