using Bukharin.Publish.Recovery.Pieces;
using SkiaSharp;

namespace Bukharin.Publish.Verification.Pictures;

/// <summary>The pixels of a picture as they are seen on white paper.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Colours">Red, green and blue of each pixel, row by row.</param>
internal sealed record PixelGrid(int Width, int Height, byte[] Colours)
{
    // No figure of an edition has more.
    private const long MostPixels = 20_000_000;

    /// <summary>The pixels of a file; null where it is no picture, a damaged or an immense one.</summary>
    /// <param name="file">A JPEG or a PNG.</param>
    public static PixelGrid? OfFile(ReadOnlySpan<byte> file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is <= 0 or > MostPixels)
        {
            return null;
        }

        // Drawn onto white, as a reading system does it: not composed by a formula of our own.
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        using var bitmap = SKBitmap.Decode(codec);
        using var srgb = SKColorSpace.CreateSrgb();
        using var paper = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, srgb));
        if (bitmap is null)
        {
            return null;
        }

        using (var canvas = new SKCanvas(paper))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawBitmap(bitmap, 0, 0);
        }

        var pixels = paper.GetPixelSpan();
        var colours = new byte[3 * width * height];
        for (int from = 0, to = 0; to < colours.Length; from += 4, to += 3)
        {
            pixels.Slice(from, 3).CopyTo(colours.AsSpan(to));
        }

        return new PixelGrid(width, height, colours);
    }

    /// <summary>The pixels of a picture as an edition holds it; null where they cannot be had.</summary>
    public static PixelGrid? Of(RecoveredPicture picture)
    {
        if (picture.Coding == PictureCoding.File)
        {
            return OfFile(picture.Bytes.Span);
        }

        if (picture.Samples() is not { } samples)
        {
            return null;
        }

        var colours = picture.Channels == 3 ? samples : new byte[3 * samples.Length];
        for (var i = 0; picture.Channels == 1 && i < samples.Length; i++)
        {
            colours.AsSpan(3 * i, 3).Fill(samples[i]);
        }

        return new PixelGrid(picture.WidthPx, picture.HeightPx, colours);
    }
}
