using System.IO.Compression;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>A picture of the text, where it stands among the words.</summary>
/// <param name="Coding">How the edition holds it.</param>
/// <param name="Bytes">What the edition holds of it; nothing where that cannot be read.</param>
public sealed record RecoveredPicture(PictureCoding Coding, ReadOnlyMemory<byte> Bytes) : RecoveredPiece
{
    // As many as are read of a picture; nothing of ours has more.
    private const long MostSamples = 64 << 20;

    /// <summary>Width in pixels, where the edition has samples.</summary>
    public int WidthPx { get; init; }

    /// <summary>Height in pixels, where the edition has samples.</summary>
    public int HeightPx { get; init; }

    /// <summary>How many samples a pixel has: 1 for grey, 3 for sRGB.</summary>
    public int Channels { get; init; }

    /// <summary>The path by which the source calls it, where somebody has told; no edition says it.</summary>
    public string? Name { get; init; }

    /// <summary>What is said of it to those who do not see it, nothing of one that only adorns the page; null where the edition has no place to say it.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Width in hundredths of the measure, where the edition says it.</summary>
    public int? WidthPercent { get; init; }

    /// <summary>Whether the edition says that it shows the page that is transcribed behind it.</summary>
    public bool IsFacsimile { get; init; }

    /// <summary>Where it is to stand on pages, where the edition says it.</summary>
    public FigurePlacement? Placement { get; init; }

    /// <summary>Where it does stand on its page, if that is away from the words before and behind it; null where it stands among them, or the format has no pages.</summary>
    public RecoveredFloat? Float { get; init; }

    /// <summary>Whether it is the same picture, byte by byte, with the same said of it.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RecoveredPicture? other) =>
        other is not null && (Coding, WidthPx, HeightPx, Channels, Name, AlternativeText, WidthPercent, IsFacsimile, Placement) == (other.Coding, other.WidthPx, other.HeightPx, other.Channels, other.Name, other.AlternativeText, other.WidthPercent, other.IsFacsimile, other.Placement)
        && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Coding, Bytes.Length, AlternativeText);

    /// <summary>Unpacks samples; null where they are damaged, or not as many as there are pixels.</summary>
    public byte[]? Samples()
    {
        var count = (long)WidthPx * HeightPx * Channels;
        if (Coding != PictureCoding.PackedSamples || count is <= 0 or > MostSamples)
        {
            return null;
        }

        try
        {
            var samples = new byte[count];
            using var packed = new ZLibStream(new MemoryStream(Bytes.ToArray(), writable: false), CompressionMode.Decompress);
            packed.ReadExactly(samples);
            return packed.ReadByte() < 0 ? samples : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }
}
