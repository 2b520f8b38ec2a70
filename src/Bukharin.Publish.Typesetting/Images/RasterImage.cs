namespace Bukharin.Publish.Typesetting.Images;

/// <summary>A picture for pages. Places that show the same picture share one object, and the file contains it once.</summary>
/// <param name="widthPx">Its width in pixels.</param>
/// <param name="heightPx">Its height in pixels.</param>
/// <param name="read">Reads the samples when they are needed, since they take much memory.</param>
internal sealed class RasterImage(int widthPx, int heightPx, Func<RasterSamples> read)
{
    /// <summary>Width in pixels.</summary>
    public int WidthPx { get; } = widthPx;

    /// <summary>Height in pixels.</summary>
    public int HeightPx { get; } = heightPx;

    /// <summary>The JPEG file, if its samples can be embedded unchanged, in sRGB or grey; else empty.</summary>
    public ReadOnlyMemory<byte> Jpeg { get; init; }

    /// <summary>How many samples a pixel of <see cref="Jpeg"/> has: 1 or 3.</summary>
    public int JpegChannels { get; init; }

    /// <summary>Reads the samples.</summary>
    public RasterSamples Read() => read();
}
