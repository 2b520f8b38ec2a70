using Bukharin.Publish.Typesetting.Images;
using SkiaSharp;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>Decodes pictures for pages, where they lie on white paper.</summary>
internal static class PictureSamples
{
    private const int Opaque = 255;

    /// <summary>The samples of a picture that was decoded before without a fault, in sRGB; in grey where it has no colours.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it is.</param>
    public static RasterSamples Of(ReadOnlySpan<byte> file, PictureKind kind)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        using var srgb = SKColorSpace.CreateSrgb();
        using var bitmap = new SKBitmap(new SKImageInfo(kind.Width, kind.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, srgb));
        codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        var colours = bitmap.GetPixelSpan();
        var samples = new byte[3 * kind.Width * kind.Height];
        var isGray = true;
        for (int from = 0, to = 0; to < samples.Length; from += 4, to += 3)
        {
            var alpha = colours[from + 3];
            for (var channel = 0; channel < 3; channel++)
            {
                samples[to + channel] = (byte)(((colours[from + channel] * alpha) + (Opaque * (Opaque - alpha)) + (Opaque / 2)) / Opaque);
            }

            isGray &= samples[to] == samples[to + 1] && samples[to] == samples[to + 2];
        }

        if (!isGray)
        {
            return new RasterSamples(3, samples);
        }

        var gray = new byte[samples.Length / 3];
        for (var i = 0; i < gray.Length; i++)
        {
            gray[i] = samples[3 * i];
        }

        return new RasterSamples(1, gray);
    }
}
