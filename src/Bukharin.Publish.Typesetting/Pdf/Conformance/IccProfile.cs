using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Makes colour profiles (ICC.1:2001-04, version 2.4) from the definition of a colour space.</summary>
/// <remarks>Version 2 is known to all PDF readers. PDF/A-2 allows version 4 as well, but that would gain nothing.</remarks>
internal static class IccProfile
{
    // The definition of sRGB (IEC 61966-2-1): chromaticities of its primaries and of its white point, D65.
    private static readonly (double X, double Y) Red = (0.64, 0.33), Green = (0.30, 0.60), Blue = (0.15, 0.06);
    private static readonly (double X, double Y) White = (0.3127, 0.3290);

    // The white of the profile connection space, D50, with the digits that profiles have (ICC.1, 6.1.10).
    internal static readonly ImmutableArray<double> ConnectionWhite = [0.9642, 1.0, 0.8249];

    // Bradford's cone responses, used to adapt a white point (ICC.1:2004-10, annex E).
    private static readonly Matrix3 Bradford = new(
        0.8951, 0.2664, -0.1614,
        -0.7502, 1.7135, 0.0367,
        0.0389, -0.0685, 1.0296);

    // Enough points of the tone curve: the error between them is far below one part in 65,535.
    private const int CurvePoints = 1024;
    private const int HeaderLength = 128;

    /// <summary>The profile of sRGB: a matrix and a tone curve (6.3.2.2).</summary>
    public static byte[] Rgb()
    {
        var colorants = Colorants();
        var curve = Curve();
        return Assemble(
            "mntr",
            "RGB ",
            [
                ("desc", Description("sRGB IEC61966-2.1")),
                ("cprt", Text("Computed from the definition of sRGB; free for any use.")),
                ("wtpt", Xyz(Tristimulus(White))),
                ("rXYZ", Xyz(colorants.Column(0))),
                ("gXYZ", Xyz(colorants.Column(1))),
                ("bXYZ", Xyz(colorants.Column(2))),
                ("rTRC", curve),
                ("gTRC", curve),
                ("bTRC", curve),
            ]);
    }

    /// <summary>The linear light of an encoded value, both from 0 to 1 (IEC 61966-2-1, 5.2).</summary>
    internal static double Linear(double coded) =>
        coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);

    /// <summary>The primaries in the connection space, scaled so that together they give white, and adapted from D65 to D50.</summary>
    internal static Matrix3 Colorants()
    {
        var primaries = Matrix3.OfColumns(Tristimulus(Red), Tristimulus(Green), Tristimulus(Blue));
        var amounts = primaries.Inverse() * Tristimulus(White);
        var cones = Bradford * Tristimulus(White);
        var adapted = Bradford * ConnectionWhite;
        var adaptation = Bradford.Inverse()
            * Matrix3.Diagonal([adapted[0] / cones[0], adapted[1] / cones[1], adapted[2] / cones[2]])
            * Bradford;
        return adaptation * primaries * Matrix3.Diagonal(amounts);
    }

    private static ImmutableArray<double> Tristimulus((double X, double Y) chromaticity) =>
        [chromaticity.X / chromaticity.Y, 1, (1 - chromaticity.X - chromaticity.Y) / chromaticity.Y];

    private static byte[] Curve()
    {
        var curve = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = Linear(i / (CurvePoints - 1.0)) * ushort.MaxValue;
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + (2 * i)), (ushort)Math.Round(value, MidpointRounding.AwayFromZero));
        }

        return curve;
    }

    internal static byte[] Xyz(ImmutableArray<double> values)
    {
        var tag = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", tag);
        for (var i = 0; i < 3; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(8 + (4 * i)), Fixed(values[i]));
        }

        return tag;
    }

    internal static byte[] Text(string text)
    {
        var tag = new byte[8 + text.Length + 1];
        Encoding.ASCII.GetBytes("text", tag);
        Encoding.ASCII.GetBytes(text, tag.AsSpan(8));
        return tag;
    }

    /// <summary>A description in ASCII (6.5.17). Its parts in Unicode and ScriptCode are empty.</summary>
    internal static byte[] Description(string text)
    {
        const int scriptCodeLength = 67;
        var tag = new byte[12 + text.Length + 1 + 4 + 4 + 2 + 1 + scriptCodeLength];
        Encoding.ASCII.GetBytes("desc", tag);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, tag.AsSpan(12));
        return tag;
    }

    /// <summary>Joins header, table of tags and tags. Consecutive equal tags share their data (6.2).</summary>
    internal static byte[] Assemble(string deviceClass, string colorSpace, ImmutableArray<(string Signature, byte[] Data)> tags)
    {
        using var data = new MemoryStream();
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var offset = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            if (i == 0 || !ReferenceEquals(tags[i].Data, tags[i - 1].Data))
            {
                offset = HeaderLength + table.Length + (int)data.Length;
                data.Write(tags[i].Data);
                data.Write(new byte[(4 - (tags[i].Data.Length % 4)) % 4]);
            }

            var entry = table.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Signature, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
        }

        var length = HeaderLength + table.Length + (int)data.Length;
        return [.. Header(length, deviceClass, colorSpace), .. table, .. data.ToArray()];
    }

    private static byte[] Header(int length, string deviceClass, string colorSpace)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x0240_0000);
        Encoding.ASCII.GetBytes(deviceClass, header.AsSpan(12));
        Encoding.ASCII.GetBytes(colorSpace, header.AsSpan(16));
        Encoding.ASCII.GetBytes("XYZ ", header.AsSpan(20));

        // The date of the standard that defines the colour space, so that profiles are the same on every run.
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24), 1999);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(26), 10);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(28), 18);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        for (var i = 0; i < 3; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(68 + (4 * i)), Fixed(ConnectionWhite[i]));
        }

        return header;
    }

    /// <summary>A number with 16 bits after the binary point (s15Fixed16Number).</summary>
    private static int Fixed(double value) => (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero);
}
