using SkiaSharp;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>What a picture's file is.</summary>
/// <param name="Extension">The extension that its format has, with the full stop.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PictureKind(string Extension, string MediaType, int Width, int Height)
{
    /// <summary>The media type of a JPEG.</summary>
    public const string Jpeg = "image/jpeg";

    /// <summary>Fewest pixels that the stores take: Kindle's measure, the smallest of all.</summary>
    public const int LeastWidth = 625;

    /// <inheritdoc cref="LeastWidth" />
    public const int LeastHeight = 1000;

    /// <summary>Most pixels that are decoded, a page of a book scanned at 1200 dpi: a file of some kilobytes can claim millions of times as many.</summary>
    public const long MostPixels = 100_000_000;

    /// <summary>Looks into a file, and decodes it: a picture that breaks off is none.</summary>
    /// <returns>What it is; or null, and why it can be no picture of an edition.</returns>
    public static (PictureKind? Kind, string Fault) Of(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return (null, "it is no picture");
        }

        var (extension, mediaType) = codec.EncodedFormat switch
        {
            SKEncodedImageFormat.Jpeg => (".jpg", Jpeg),
            SKEncodedImageFormat.Png => (".png", "image/png"),
            var other => (null, other.ToString().ToUpperInvariant()),
        };
        if (extension is null)
        {
            return (null, $"it is {mediaType}");
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return (null, FormattableString.Invariant($"it has {codec.Info.Width} by {codec.Info.Height} pixels, more than reading systems can show"));
        }

        using var pixels = new SKBitmap(codec.Info);
        return codec.GetPixels(codec.Info, pixels.GetPixels()) == SKCodecResult.Success
            ? (new PictureKind(extension, mediaType, codec.Info.Width, codec.Info.Height), "")
            : (null, "it is damaged");
    }
}
