using System.IO.Compression;
using System.Xml;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Tests.Recovery.Packages;

/// <summary>Archives that are small and unpack to more than a machine holds.</summary>
public sealed class ZipPackageTests
{
    [Fact]
    public void A_part_that_is_packed_as_no_text_can_be_is_refused_as_it_is_read()
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("bomb.xml", CompressionLevel.SmallestSize).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 48; i++)
            {
                part.Write(block);
            }
        }

        archive.Position = 0;
        using var package = ZipPackage.Open(archive, StringComparer.Ordinal);

        Assert.Contains("400 times", Assert.Throws<InvalidDataException>(() => package.ReadText("bomb.xml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_parts_than_any_edition_has_are_refused() => Assert.Contains(
        "parts",
        Refusal(Enumerable.Range(0, ZipPackage.MostParts + 1).Select(i => ($"{i}", ""))),
        StringComparison.Ordinal);

    [Fact]
    public void Elements_that_nest_without_end_are_refused_before_a_tree_is_made()
    {
        const int Depth = 200_000;
        using var package = ZipPackage.Open(
            new MemoryStream(HandMadeZip.Of([("deep.xml", string.Concat(Enumerable.Repeat("<a>", Depth)) + string.Concat(Enumerable.Repeat("</a>", Depth)))])),
            StringComparer.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var message = Assert.Throws<InvalidDataException>(() => package.ReadXml("deep.xml", DtdProcessing.Prohibit)).Message;

        Assert.Contains("nested", message, StringComparison.Ordinal);
        // The part itself twice over, and nothing of the size of a tree.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_000_000);
    }

    [Theory]
    [InlineData("<a>&b;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("<a><b></a>")]
    public void What_is_no_xml_is_told_in_words_of_our_own(string xml)
    {
        using var package = ZipPackage.Open(new MemoryStream(HandMadeZip.Of([("a.xml", xml)])), StringComparer.Ordinal);

        Assert.EndsWith(": here it is no well-formed XML.", Assert.Throws<InvalidDataException>(() => package.ReadXml("a.xml", DtdProcessing.Ignore)).Message, StringComparison.Ordinal);
    }

    private static string Refusal(IEnumerable<(string, string)> parts) =>
        Assert.Throws<InvalidDataException>(() => ZipPackage.Open(new MemoryStream(HandMadeZip.Of(parts)), StringComparer.Ordinal)).Message;
}
