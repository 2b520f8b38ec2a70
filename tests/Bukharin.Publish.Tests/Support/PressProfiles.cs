using System.Buffers.Binary;
using System.Text;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Small ICC profiles of presses, made after ICC.1:2001-04: four inks on white paper, in tables of two steps.</summary>
internal static class PressProfiles
{
    /// <summary>A profile.</summary>
    /// <param name="description">What it calls itself.</param>
    /// <param name="target">What it was made from, as the registry has it said: <c>ICCHDAT FOGRA39</c>; null for nothing.</param>
    /// <param name="deviceClass">The class of what it describes.</param>
    /// <param name="space">The colour space of that.</param>
    /// <param name="without">A tag to leave out.</param>
    public static byte[] Make(string description, string? target = null, string deviceClass = "prtr", string space = "CMYK", string? without = null)
    {
        byte[] white = [.. Ascii("XYZ \0\0\0\0"), .. Fixed(0.9642), .. Fixed(1), .. Fixed(0.8249)];
        List<(string Name, byte[] Data)> tags =
        [
            ("desc", [.. Ascii("desc\0\0\0\0"), .. Long(description.Length + 1), .. Ascii(description), .. new byte[1 + 4 + 4 + 2 + 1 + 67]]),
            ("cprt", Ascii("text\0\0\0\0free for any use\0")),
            ("wtpt", white),
            ("A2B0", Table(4, 3)),
            ("B2A0", Table(3, 4)),
        ];
        if (target is not null)
        {
            tags.Add(("targ", Ascii($"text\0\0\0\0{target}\0")));
        }

        tags.RemoveAll(tag => tag.Name == without);
        var offset = 128 + 4 + (12 * tags.Count);
        var table = new List<byte>(Long(tags.Count));
        var data = new List<byte>();
        foreach (var (name, bytes) in tags)
        {
            table.AddRange([.. Ascii(name), .. Long(offset + data.Count), .. Long(bytes.Length)]);
            data.AddRange([.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]]);
        }

        byte[] header =
        [
            .. Long(offset + data.Count), .. new byte[4], 2, 0x40, 0, 0, .. Ascii(deviceClass), .. Ascii(space), .. Ascii("Lab "),
            0x07, 0xD1, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0, .. Ascii("acsp"), .. new byte[28], .. white[8..], .. new byte[48],
        ];
        return [.. header, .. table, .. data];
    }

    /// <summary>A table that mixes by corners (lut8Type, 6.5.8).</summary>
    private static byte[] Table(int inputs, int outputs)
    {
        var curve = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        var corners = new List<byte>();
        for (var corner = 0; corner < 1 << inputs; corner++)
        {
            // Each ink takes light away; the colours themselves are of no account here.
            var amount = System.Numerics.BitOperations.PopCount((uint)corner) * 255 / inputs;
            corners.AddRange(Enumerable.Range(0, outputs).Select(i => (byte)(outputs == 4 ? 255 - amount : i == 0 ? 255 - amount : 128)));
        }

        return
        [
            .. Ascii("mft1\0\0\0\0"), (byte)inputs, (byte)outputs, 2, 0,
            .. Fixed(1), .. Fixed(0), .. Fixed(0), .. Fixed(0), .. Fixed(1), .. Fixed(0), .. Fixed(0), .. Fixed(0), .. Fixed(1),
            .. Enumerable.Repeat(curve, inputs).SelectMany(bytes => bytes), .. corners, .. Enumerable.Repeat(curve, outputs).SelectMany(bytes => bytes),
        ];
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Fixed(double value) => Long((int)Math.Round(value * 65536));

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
