namespace Bukharin.Publish.Typesetting.Images;

/// <summary>A picture as pages hold it. Two places that show one picture have one object, and a file holds it once.</summary>
/// <param name="widthPx">Its width in pixels.</param>
/// <param name="heightPx">Its height in pixels.</param>
/// <param name="read">Reads its samples, whenever they are needed: they are many.</param>
internal sealed class RasterImage(int widthPx, int heightPx, Func<RasterSamples> read)
{
    /// <summary>Width in pixels.</summary>
    public int WidthPx { get; } = widthPx;

    /// <summary>Height in pixels.</summary>
    public int HeightPx { get; } = heightPx;

    /// <summary>The file of a JPEG whose samples can stand as they are, in sRGB or grey; empty for another picture.</summary>
    public ReadOnlyMemory<byte> Jpeg { get; init; }

    /// <summary>How many samples a pixel of <see cref="Jpeg"/> has: 1 or 3.</summary>
    public int JpegChannels { get; init; }

    /// <summary>Reads the samples.</summary>
    public RasterSamples Read() => read();
}
