using System.Buffers.Binary;
using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Computes the ICC profile of a press with black ink alone (ICC.1:2001-04, 6.3.1.1: a monochrome output profile).</summary>
/// <remarks>
/// Version 2 of the format, which readers of every age take. What is computed is the tone curve: a tint prints darker than
/// its dots in the file, at half tint by a fifth, as offset presses do on uncoated paper (Murray and Davies).
/// </remarks>
internal static class GrayProfile
{
    /// <summary>What the profile is called.</summary>
    public const string Description = "Black ink on white paper, 20 % dot gain";

    private const double DotGain = 0.2;
    private const int CurvePoints = 256;

    /// <summary>The profile; the same bytes always.</summary>
    public static byte[] Create() => IccProfile.Assemble(
        "prtr",
        "GRAY",
        [
            ("desc", IccProfile.Description(Description)),
            ("cprt", IccProfile.Text("Computed from the dot gain; free for any use.")),
            ("wtpt", IccProfile.Xyz(IccProfile.ConnectionWhite)),
            ("kTRC", Curve()),
        ]);

    /// <summary>curveType (6.5.3): the light that comes back from paper, for each gray from black to white.</summary>
    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            // A parabola through the gain at half tint, and none on bare paper and in the solid.
            var tint = 1 - (i / (CurvePoints - 1.0));
            var printed = tint + (4 * DotGain * tint * (1 - tint));
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round((1 - printed) * ushort.MaxValue));
        }

        return data;
    }
}
