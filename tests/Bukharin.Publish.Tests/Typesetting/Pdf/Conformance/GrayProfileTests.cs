using System.Buffers.Binary;
using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Conformance;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;

public class GrayProfileTests
{
    private static readonly byte[] Profile = GrayProfile.Create();

    [Fact]
    public void It_is_an_output_profile_of_one_channel()
    {
        Assert.Equal(Profile.Length, Int(0));
        Assert.Equal(2, Profile[8]);
        Assert.Equal("prtr", Ascii(12));
        Assert.Equal("GRAY", Ascii(16));
        Assert.Equal("XYZ ", Ascii(20));
        Assert.Equal("acsp", Ascii(36));
    }

    [Fact]
    public void It_has_the_tags_that_such_a_profile_must_have_each_at_a_multiple_of_four_bytes()
    {
        var tags = Enumerable.Range(0, Int(128)).Select(i => (Name: Ascii(132 + (12 * i)), Offset: Int(136 + (12 * i)), Length: Int(140 + (12 * i)))).ToList();

        Assert.Equal(["desc", "cprt", "wtpt", "kTRC"], tags.Select(tag => tag.Name));
        Assert.All(tags, tag => Assert.Equal(0, tag.Offset % 4));
        Assert.All(tags, tag => Assert.InRange(tag.Offset + tag.Length, 0, Profile.Length));
        Assert.Equal(["desc", "text", "XYZ ", "curv"], tags.Select(tag => Ascii(tag.Offset)));
    }

    [Fact]
    public void Its_curve_rises_from_black_to_white_and_prints_half_tint_a_fifth_darker()
    {
        var start = Int(136 + (12 * 3));
        var curve = Enumerable.Range(0, Int(start + 8)).Select(i => BinaryPrimitives.ReadUInt16BigEndian(Profile.AsSpan(start + 12 + (2 * i)))).ToList();

        Assert.Equal(0, curve[0]);
        Assert.Equal(ushort.MaxValue, curve[^1]);
        Assert.All(curve.Zip(curve.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.Equal(0.3, (curve[127] + curve[128]) / 2.0 / ushort.MaxValue, 0.001);
    }

    private static int Int(int at) => BinaryPrimitives.ReadInt32BigEndian(Profile.AsSpan(at));

    private static string Ascii(int at) => Encoding.ASCII.GetString(Profile, at, 4);
}
