namespace Bukharin.Publish.Typesetting.Images;

/// <summary>The samples of a picture, row by row from the top.</summary>
/// <param name="Channels">1 for grey, 3 for sRGB.</param>
/// <param name="Bytes">A byte for each sample: width times height times channels.</param>
internal sealed record RasterSamples(int Channels, byte[] Bytes)
{
    // The weights of ITU-R BT.601, in thousandths, for the brightness of colours.
    private const int RedWeight = 299;
    private const int GreenWeight = 587;
    private const int BlueWeight = 114;

    /// <summary>The picture in grey, with the brightness of its colours.</summary>
    public RasterSamples ToGray()
    {
        if (Channels == 1)
        {
            return this;
        }

        var gray = new byte[Bytes.Length / 3];
        for (var i = 0; i < gray.Length; i++)
        {
            gray[i] = (byte)(((RedWeight * Bytes[3 * i]) + (GreenWeight * Bytes[(3 * i) + 1]) + (BlueWeight * Bytes[(3 * i) + 2]) + 500) / 1000);
        }

        return new RasterSamples(1, gray);
    }
}
