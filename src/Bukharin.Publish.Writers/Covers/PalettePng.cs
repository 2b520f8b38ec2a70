using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Writes pictures of few colours as PNG (W3C PNG, third edition): one byte for each pixel before it is packed.</summary>
internal static class PalettePng
{
    private const byte BitDepth = 8;
    private const byte Indexed = 3;

    // PNG, 9.1: rows as they are. Differences between pixels mean nothing where these are numbers of colours.
    private const byte NoFilter = 0;

    // Of a cover's 4 MB, level 6 makes no less than this and takes a fifth longer; 9 takes six times as long for a tenth less.
    private static readonly ZLibCompressionOptions Effort = new() { CompressionLevel = 5 };

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] Remainders = MakeRemainders();

    /// <summary>Writes a file.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="palette">The colours, at most 256.</param>
    /// <param name="pixels">For each pixel, row by row, the number of its colour.</param>
    public static byte[] Write(int width, int height, ImmutableArray<Colour> palette, ReadOnlySpan<byte> pixels)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = BitDepth;
        header[9] = Indexed;
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        WriteChunk(file, "IDAT", Compress(width, height, pixels));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compress(int width, int height, ReadOnlySpan<byte> pixels)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new ZLibStream(bytes, Effort, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                deflate.WriteByte(NoFilter);
                deflate.Write(pixels.Slice(y * width, width));
            }
        }

        return bytes.ToArray();
    }

    private static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Remainder(Remainder(uint.MaxValue, name), data));
        file.Write(number);
    }

    // PNG, annex D: the cyclic redundancy check of ISO 3309.
    private static uint Remainder(uint remainder, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            remainder = Remainders[(remainder ^ one) & byte.MaxValue] ^ (remainder >> 8);
        }

        return remainder;
    }

    private static uint[] MakeRemainders()
    {
        const uint Polynomial = 0xEDB88320;
        var remainders = new uint[byte.MaxValue + 1];
        for (uint i = 0; i < remainders.Length; i++)
        {
            var remainder = i;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 1) == 0 ? remainder >> 1 : Polynomial ^ (remainder >> 1);
            }

            remainders[i] = remainder;
        }

        return remainders;
    }
}
