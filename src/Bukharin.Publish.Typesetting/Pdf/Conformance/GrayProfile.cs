using System.Buffers.Binary;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Computes the ICC profile of a press with black ink alone (ICC.1:2001-04, 6.3.1.1: a monochrome output profile).</summary>
/// <remarks>
/// Version 2 of the format, which all readers know. The tone curve is computed with dot gain: at half tint, an offset press prints by a
/// fifth darker on uncoated paper (Murray and Davies).
/// </remarks>
internal static class GrayProfile
{
    /// <summary>The description in the profile.</summary>
    public const string Description = "Black ink on white paper, 20 % dot gain";

    private const double DotGain = 0.2;
    private const int CurvePoints = 256;

    /// <summary>Makes the profile, always with the same bytes.</summary>
    public static byte[] Create() => IccProfile.Assemble(
        "prtr",
        "GRAY",
        [
            ("desc", IccProfile.Description(Description)),
            ("cprt", IccProfile.Text("Computed from the dot gain; free for any use.")),
            ("wtpt", IccProfile.Xyz(IccProfile.ConnectionWhite)),
            ("kTRC", Curve()),
        ]);

    /// <summary>The tone curve (curveType, 6.5.3): the light reflected by the paper for each grey from black to white.</summary>
    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            // A parabola with the given gain at half tint, and none for white and for solid black.
            var tint = 1 - (i / (CurvePoints - 1.0));
            var printed = tint + (4 * DotGain * tint * (1 - tint));
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round((1 - printed) * ushort.MaxValue));
        }

        return data;
    }
}
