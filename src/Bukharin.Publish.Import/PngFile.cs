using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Import;

/// <summary>Writes pixels as a PNG file (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private const byte GrayType = 0;
    private const byte ColourType = 2;

    /// <summary>The PNG file of an image with eight bits a sample.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="channels">1 for grey, 3 for sRGB.</param>
    /// <param name="samples">A byte for each sample, row by row from the top.</param>
    public static byte[] Of(int width, int height, int channels, ReadOnlySpan<byte> samples)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, channels == 1 ? GrayType : ColourType);
        Write(file, "IHDR", header);
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = width * channels;
            for (var y = 0; y < height; y++)
            {
                // Filter type 0: the row as it is (9.2).
                flate.WriteByte(0);
                flate.Write(samples.Slice(y * row, row));
            }
        }

        Write(file, "IDAT", packed.ToArray());
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(chunk));
        file.Write(number);
    }
}
