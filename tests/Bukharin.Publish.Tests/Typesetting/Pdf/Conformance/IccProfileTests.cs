using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Conformance;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;

public sealed class IccProfileTests
{
    private static readonly byte[] Profile = IccProfile.Rgb();

    [Fact]
    public void The_header_says_what_the_profile_is()
    {
        Assert.Equal(Profile.Length, BinaryPrimitives.ReadInt32BigEndian(Profile));
        Assert.Equal(2, Profile[8]);
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(Profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(Profile, 36, 4));
        Assert.Equal([0xF6D6, 0x10000, 0xD32D], Xyz(68 - 8));
    }

    [Fact]
    public void Every_tag_that_a_matrix_profile_needs_is_within_the_file_and_aligned()
    {
        var tags = Tags();

        Assert.Equal(["bTRC", "bXYZ", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"], tags.Keys.Order(StringComparer.Ordinal));
        Assert.All(tags.Values, tag => Assert.True(tag.Offset % 4 == 0 && tag.Offset >= 128 && tag.Offset + tag.Length <= Profile.Length));
    }

    // The primaries of sRGB adapted to D50, as colour science publishes them (to four decimals).
    [Theory]
    [InlineData("rXYZ", 0.4361, 0.2225, 0.0139)]
    [InlineData("gXYZ", 0.3851, 0.7169, 0.0971)]
    [InlineData("bXYZ", 0.1431, 0.0606, 0.7141)]
    [InlineData("wtpt", 0.9505, 1.0, 1.0891)]
    public void Colorants_are_those_of_sRGB(string tag, double x, double y, double z)
    {
        var values = Xyz(Tags()[tag].Offset);

        Assert.Equal(x, values[0] / 65536.0, 3e-4);
        Assert.Equal(y, values[1] / 65536.0, 3e-4);
        Assert.Equal(z, values[2] / 65536.0, 3e-4);
    }

    [Fact]
    public void All_three_colorants_together_are_the_white_of_the_connection_space()
    {
        var tags = Tags();
        var sums = Enumerable.Range(0, 3).Select(i => new[] { "rXYZ", "gXYZ", "bXYZ" }.Sum(tag => Xyz(tags[tag].Offset)[i]));

        Assert.All(sums.Zip([0xF6D6, 0x10000, 0xD32D]), pair => Assert.InRange(pair.First - pair.Second, -2, 2));
    }

    [Fact]
    public void The_tone_curve_is_that_of_sRGB()
    {
        var (offset, length) = Tags()["gTRC"];
        var count = BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(offset + 8));
        double At(int i) => BinaryPrimitives.ReadUInt16BigEndian(Profile.AsSpan(offset + 12 + (2 * i))) / 65535.0;

        Assert.Equal("curv", Encoding.ASCII.GetString(Profile, offset, 4));
        Assert.Equal(length, 12 + (2 * count));
        Assert.Equal(0, At(0));
        Assert.Equal(1, At(count - 1));
        Assert.Equal(0.2140, At(count / 2), 1e-3);
        Assert.All(Enumerable.Range(1, count - 1), i => Assert.True(At(i) > At(i - 1)));
    }

    private static int[] Xyz(int offset) =>
        [.. Enumerable.Range(0, 3).Select(i => BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(offset + 8 + (4 * i))))];

    private static Dictionary<string, (int Offset, int Length)> Tags() =>
        Enumerable.Range(0, BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(128))).ToDictionary(
            i => Encoding.ASCII.GetString(Profile, 132 + (12 * i), 4),
            i => (BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(136 + (12 * i))), BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(140 + (12 * i)))));
}
