using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Measures what filters would make of data, without keeping it.</summary>
internal static class StreamLength
{
    private const int BlockBytes = 1 << 16;

    /// <summary>Beyond this, nobody asks how much more it is.</summary>
    private const long Enough = 1 << 30;

    /// <summary>Of data packed by Flate (ISO 32000-1, 7.4.4); of damaged data what comes before the damage.</summary>
    public static long Flate(ReadOnlyMemory<byte> packed)
    {
        const int HeaderBytes = 2;
        if (packed.Length <= HeaderBytes)
        {
            return 0;
        }

        var bytes = MemoryMarshal.TryGetArray(packed, out var held) ? held : packed.ToArray();
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset + HeaderBytes, bytes.Count - HeaderBytes, writable: false);
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var block = new byte[BlockBytes];
        var length = 0L;
        try
        {
            for (int read; length < Enough && (read = inflated.Read(block)) > 0;)
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // PdfPig keeps what came before, too.
        }

        return length;
    }

    /// <summary>Of data packed by LZW: the code of a string that was seen for the nth time gives one byte more than the one before it.</summary>
    /// <remarks>The longer one of both ways to read it: the codes may get wider one code early, or not (table 8, EarlyChange).</remarks>
    public static long Lzw(ReadOnlyMemory<byte> packed) => Math.Max(Lzw(packed.Span, isEarly: true), Lzw(packed.Span, isEarly: false));

    private static long Lzw(ReadOnlySpan<byte> packed, bool isEarly)
    {
        const int Literals = 256, Clear = 256, End = 257, FirstFree = 258, Codes = 4096;
        Span<int> lengths = stackalloc int[Codes];
        lengths[..Literals].Fill(1);
        var (next, width, previous, length) = (FirstFree, 9, 0, 0L);
        var (bits, count) = (0, 0);
        foreach (var one in packed)
        {
            bits = (bits << 8) | one;
            count += 8;
            if (count < width)
            {
                continue;
            }

            count -= width;
            var code = (bits >> count) & ((1 << width) - 1);
            bits &= (1 << count) - 1;
            switch (code)
            {
                case Clear:
                    (next, width, previous) = (FirstFree, 9, 0);
                    continue;
                case End:
                    return length;
            }

            var its = code < next ? lengths[code] : previous + 1;
            length += its;
            if (previous > 0 && next < Codes)
            {
                lengths[next++] = previous + 1;
            }

            width = (next + (isEarly ? 1 : 0)) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            previous = its;
        }

        return length;
    }

    /// <summary>Of run lengths (7.4.5): no byte gives more than half of 128.</summary>
    public static long Runs(ReadOnlyMemory<byte> packed)
    {
        var data = packed.Span;
        var length = 0L;
        for (var i = 0; i < data.Length && data[i] != 128;)
        {
            var isLiteral = data[i] < 128;
            length += isLiteral ? data[i] + 1 : 257 - data[i];
            i += isLiteral ? data[i] + 2 : 2;
        }

        return length;
    }
}
