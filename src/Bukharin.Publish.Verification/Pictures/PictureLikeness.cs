using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Pictures;

/// <summary>Holds a picture of an edition against the file beside the source: by its bytes, and where these differ by its pixels.</summary>
internal static class PictureLikeness
{
    // Decoders and the mixing with white round; nobody sees a difference of so few of 255 steps.
    private const int Step = 3;

    // How bright a grey is that stands for a colour is a matter of taste within the colour; what all of a picture differs by on the average is none.
    private const double MostGrayDifference = 14;

    /// <summary>What is different; null where the pictures are the same.</summary>
    /// <param name="source">The file beside the source.</param>
    /// <param name="picture">The picture of the edition.</param>
    /// <param name="isGray">Whether the edition has its pictures in grey.</param>
    public static string? Difference(byte[] source, RecoveredPicture picture, bool isGray)
    {
        if (picture.Coding == PictureCoding.File && picture.Bytes.Span.SequenceEqual(source))
        {
            return null;
        }

        if (PixelGrid.OfFile(source) is not { } old)
        {
            return "the file beside the text is no picture";
        }

        if (PixelGrid.Of(picture) is not { } now)
        {
            return "the edition's cannot be read";
        }

        if ((old.Width, old.Height) != (now.Width, now.Height))
        {
            return FormattableString.Invariant($"it has {now.Width} by {now.Height} pixels, not {old.Width} by {old.Height}");
        }

        return isGray ? InGray(old, now) : InColour(old, now);
    }

    private static string? InColour(PixelGrid old, PixelGrid now)
    {
        for (var i = 0; i < old.Colours.Length; i++)
        {
            if (Math.Abs(old.Colours[i] - now.Colours[i]) > Step)
            {
                return At(old, i / 3, "differs");
            }
        }

        return null;
    }

    /// <summary>A grey is not brighter than the brightest part of its colour, nor darker than the darkest; and as bright as the colour is, by and large.</summary>
    private static string? InGray(PixelGrid old, PixelGrid now)
    {
        var differences = 0L;
        var pixels = old.Colours.Length / 3;
        for (var pixel = 0; pixel < pixels; pixel++)
        {
            var colour = old.Colours.AsSpan(3 * pixel, 3);
            var gray = now.Colours.AsSpan(3 * pixel, 3);
            var (least, most) = (Math.Min(colour[0], Math.Min(colour[1], colour[2])), Math.Max(colour[0], Math.Max(colour[1], colour[2])));
            if (gray[0] != gray[1] || gray[0] != gray[2])
            {
                return At(old, pixel, "has a colour");
            }

            if (gray[0] < least - Step || gray[0] > most + Step)
            {
                return At(old, pixel, "differs");
            }

            // Rec. 709 on the coded values: green counts for most.
            differences += Math.Abs(gray[0] - (((2126 * colour[0]) + (7152 * colour[1]) + (722 * colour[2])) / 10_000));
        }

        return differences > MostGrayDifference * pixels ? "its greys are not as bright as the colours" : null;
    }

    private static string At(PixelGrid grid, int pixel, string what) =>
        FormattableString.Invariant($"the pixel in column {(pixel % grid.Width) + 1} of row {(pixel / grid.Width) + 1} {what}");
}
