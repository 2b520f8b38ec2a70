namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>How an edition holds a picture.</summary>
public enum PictureCoding
{
    /// <summary>As a file of its own kind: JPEG, PNG.</summary>
    File,

    /// <summary>As the samples of its pixels, packed by the Flate filter (ISO 32000-1, 7.4.4): a byte for each, in grey or sRGB.</summary>
    PackedSamples,

    /// <summary>In a way that nothing of ours writes; or not at all.</summary>
    Unknown,
}
