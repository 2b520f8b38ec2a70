using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using SkiaSharp;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>The front of a cover as shops ask for it: a JPEG of sRGB.</summary>
/// <remarks>
/// The made one has 1600 by 2560 pixels: Ingram asks for 1600 by 1873 at least, Apple Books for 1400, Kindle for a shape of 1 to 1.6.
/// A picture of the text's own is told where it is too small (BP3205).
/// </remarks>
internal static class ShopCover
{
    private const int Quality = 92;

    /// <summary>Makes the picture; null where there can be no cover.</summary>
    /// <param name="job">The edition.</param>
    /// <returns>The file, and what there is to say of it.</returns>
    public static (byte[]? Jpeg, ImmutableArray<Diagnostic> Diagnostics) Make(EditionJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var (cover, told) = job.Cover;
        if (cover is null)
        {
            return (null, told);
        }

        var bytes = cover.Picture.Bytes.ToArray();
        if (cover.Picture.MediaType == Pictures.PictureKind.Jpeg)
        {
            return (bytes, told);
        }

        using var picture = SKBitmap.Decode(bytes);

        // JPEG has no transparency: what is behind is white paper.
        using var opaque = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(opaque))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawBitmap(picture, 0, 0);
        }

        using var data = opaque.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return (data.ToArray(), told);
    }
}
