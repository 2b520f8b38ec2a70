using System.Collections.Immutable;
using System.IO.Compression;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Typesetting.Pdf;

public sealed class PdfFileTests
{
    private static readonly ImmutableArray<Page> Pages =
    [
        TestType.Page(
            TestType.Line("A letter of the keeper", 60, TestType.Font(TestFonts.Bold, 20)),
            TestType.Line("to whom it may concern, an office.", 100, TestType.Font(TestFonts.Italic))) with
        {
            Destinations = [new PlacedDestination("top", 0, 0), new PlacedDestination("note", 0, 500)],
            Links = [new PlacedLink(50, 60, 9, 9, "#note", "Note", null)],
        },
        TestType.Page(TestType.Line("A second page.")) with { Folio = "2", WidthPt = 400, HeightPt = 300 },
    ];

    [Theory]
    [InlineData(nameof(PdfVersion.Pdf13))]
    [InlineData(nameof(PdfVersion.Pdf17))]
    public void Writing_twice_gives_the_same_bytes(string version)
    {
        var options = TestFile.Options with { Version = Enum.Parse<PdfVersion>(version), Outline = [new OutlineEntry("Top", "top", [])] };

        Assert.Equal(TestFile.Write(options, Pages), TestFile.Write(options, Pages));
    }

    [Theory]
    [InlineData(nameof(PdfVersion.Pdf13))]
    [InlineData(nameof(PdfVersion.Pdf14))]
    [InlineData(nameof(PdfVersion.Pdf15))]
    [InlineData(nameof(PdfVersion.Pdf16))]
    [InlineData(nameof(PdfVersion.Pdf17))]
    public void Every_version_says_the_same(string version)
    {
        var declared = Enum.Parse<PdfVersion>(version);
        using var document = PdfDocument.Open(TestFile.Write(TestFile.Options with { Version = declared }, Pages));

        Assert.Equal((int)declared / 10m, (decimal)document.Version);
        Assert.Equal(2, document.NumberOfPages);
        Assert.Equal("A second page.", document.GetPage(2).Text);
        Assert.Equal((400, 300), (document.GetPage(2).Width, document.GetPage(2).Height));
    }

    [Fact]
    public void The_output_need_not_be_seekable_and_stays_open()
    {
        using var memory = new MemoryStream();
        using (var forwardOnly = new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            PdfFile.Write(Pages, TestFile.Options, forwardOnly);
            Assert.True(forwardOnly.CanWrite);
        }

        memory.Position = 0;
        using var unpacked = new MemoryStream();
        using var reader = new BrotliStream(memory, CompressionMode.Decompress);
        reader.CopyTo(unpacked);
        Assert.Equal(TestFile.Write(Pages), unpacked.ToArray());
    }

    [Fact]
    public void Offsets_count_from_where_the_file_begins()
    {
        using var output = new MemoryStream();
        output.Write("before"u8);
        PdfFile.Write(Pages, TestFile.Options, output);

        Assert.Equal(TestFile.Write(Pages), output.ToArray()[6..]);
    }

    [Fact]
    public void A_file_without_pages_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => TestFile.Write(TestFile.Options, []));
}
