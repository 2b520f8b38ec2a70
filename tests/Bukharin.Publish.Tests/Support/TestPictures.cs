using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Small pictures for tests, made when they are asked for and the same in every run.</summary>
internal static class TestPictures
{
    /// <summary>The file of a picture: <c>harbour.png</c> and <c>glass.png</c>, which one can see through, <c>tower.jpg</c>, and in grey <c>mist.png</c>; null for another name.</summary>
    public static byte[]? Of(string path) => path switch
    {
        "harbour.png" => Png(120, 80, 3, (x, y) => [(byte)(2 * x), (byte)(3 * y), y > 50 ? (byte)160 : (byte)20]),
        "glass.png" => Png(24, 24, 4, (x, y) => [200, 30, 30, (byte)(Math.Abs(x - 12) + Math.Abs(y - 12) < 10 ? 255 : 8 * y)]),
        "mist.png" => Png(40, 20, 1, (x, y) => [(byte)(6 * x)]),
        "mark.png" => Png(200, 160, 4, (x, y) => [10, 10, 10, (byte)(Math.Abs(x - 100) + Math.Abs(y - 80) < 60 ? 255 : 0)]),
        "tower.jpg" => Jpeg(64, 96),
        _ => null,
    };

    /// <summary>A PNG.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="channels">1 for grey, 3 for colours, 4 for colours that one can see through.</param>
    /// <param name="pixel">The samples of a pixel.</param>
    public static byte[] Png(int width, int height, int channels, Func<int, int, byte[]> pixel)
    {
        using var output = new MemoryStream();
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, channels switch { 1 => (byte)0, 3 => (byte)2, _ => (byte)6 });
        Chunk(output, "IHDR", header);
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                flate.WriteByte(0);
                for (var x = 0; x < width; x++)
                {
                    flate.Write(pixel(x, y));
                }
            }
        }

        Chunk(output, "IDAT", packed.ToArray());
        Chunk(output, "IEND", []);
        return output.ToArray();
    }

    private static byte[] Jpeg(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(3 * x), (byte)(2 * y), 90));
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();
    }

    private static void Chunk(MemoryStream output, string type, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(chunk));
        output.Write(number);
    }

    private static uint Crc32(byte[] bytes)
    {
        var value = uint.MaxValue;
        foreach (var next in bytes)
        {
            value ^= next;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }
        }

        return ~value;
    }
}
