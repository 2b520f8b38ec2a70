using System.Buffers.Binary;

namespace Bukharin.Publish.Writers.Pictures;

/// <summary>What the header of a JPEG says (ITU-T T.81, annex B).</summary>
internal static class JpegHeader
{
    private const byte Marker = 0xFF;

    /// <summary>How many components a pixel has: 1 for grey, 3 for colours of light, 4 for inks; 0 where no frame is found.</summary>
    public static int Components(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == Marker;)
        {
            var code = file[at + 1];
            if (code == Marker)
            {
                // Any number of these may stand before a marker (B.1.1.2).
                at++;
                continue;
            }

            // Frames are C0 to CF, but for tables (C4), what is reserved (C8) and conditions (CC).
            if (code is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return file[at + 9];
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return 0;
    }
}
