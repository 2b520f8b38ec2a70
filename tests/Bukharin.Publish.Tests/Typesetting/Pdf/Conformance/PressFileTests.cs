using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Conformance;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;

/// <summary>Each rule of PDF/X that concerns a file of text in one ink.</summary>
public class PressFileTests
{
    private const double Bleed = 9;
    private const double Width = 365;
    private const double Height = 561;

    private static readonly PressOptions Options = new()
    {
        Metadata = TestFile.Metadata with { Created = DateTimeOffset.UnixEpoch, Modified = DateTimeOffset.UnixEpoch },
        Condition = new PrintingCondition("FOGRA47", "Offset on uncoated paper"),
        Sheet = new SheetGeometry(Bleed, HasCropMarks: false),
    };

    private static readonly ImmutableArray<Page> Pages =
    [
        TestType.Page(
            TestType.Line("A letter of the keeper", 60, TestType.Font(TestFonts.Bold, 20)),
            TestType.Line("to whom it may concern.", 100),
            new PlacedRule(50, 300, 60, 0.4)) with
        {
            Destinations = [new PlacedDestination("top", 0, 0)],
            Links = [new PlacedLink(50, 60, 9, 9, "#top", "Note", null)],
        },
        TestType.Page(TestType.Line("A second page.")) with { Folio = "2" },
        TestType.Page(TestType.Line("A third page.")) with { Folio = "3" },
    ];

    public static TheoryData<string> Standards => [nameof(PressStandard.X1a2001), nameof(PressStandard.X4)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Writing_twice_gives_the_same_bytes(string standard) => Assert.Equal(Write(standard), Write(standard));

    [Theory]
    [InlineData(nameof(PressStandard.X1a2001), "%PDF-1.3", false)]
    [InlineData(nameof(PressStandard.X4), "%PDF-1.6", true)]
    public void The_version_is_the_standards_and_only_the_later_has_object_streams(string standard, string header, bool hasObjectStreams)
    {
        var file = TestFile.Latin1(Write(standard));

        Assert.StartsWith(header, file, StringComparison.Ordinal);
        Assert.Equal(hasObjectStreams, file.Contains("/ObjStm", StringComparison.Ordinal));
        Assert.Equal(hasObjectStreams, file.Contains("/XRef", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_has_its_bleed_at_three_edges_and_none_at_the_binding()
    {
        var read = new PressRead(Write(PressStandard.X1a2001));

        Assert.All(Enumerable.Range(0, 4), i =>
        {
            var isRecto = i % 2 == 0;
            var left = isRecto ? 0 : Bleed;
            Assert.Equal([left, Bleed, left + Width, Bleed + Height], read.Box(i, "TrimBox"));
            Assert.Equal([0, 0, Width + Bleed, Height + (2 * Bleed)], read.Box(i, "BleedBox"));
            Assert.Equal(read.Box(i, "BleedBox"), read.Box(i, "MediaBox"));
            Assert.False(read.Pages[i].ContainsKey("ArtBox"), "PDF/X: a trim box or an art box, never both.");
        });
    }

    [Fact]
    public void Contents_stand_where_they_stand_on_the_trimmed_page()
    {
        using var screen = PdfDocument.Open(TestFile.Write(Pages));
        using var press = PdfDocument.Open(Write(PressStandard.X1a2001));

        Assert.All(Enumerable.Range(1, 3), number =>
        {
            var left = number % 2 != 0 ? 0 : Bleed;
            var (one, other) = (screen.GetPage(number).Letters, press.GetPage(number).Letters);
            Assert.Equal(one.Select(letter => letter.Value), other.Select(letter => letter.Value));
            Assert.All(one.Zip(other), pair =>
            {
                Assert.Equal(pair.First.StartBaseLine.X + left, pair.Second.StartBaseLine.X, 0.01);
                Assert.Equal(pair.First.StartBaseLine.Y + Bleed, pair.Second.StartBaseLine.Y, 0.01);
            });
        });
    }

    [Fact]
    public void The_number_of_pages_is_even_and_the_last_may_be_blank()
    {
        var read = new PressRead(Write(PressStandard.X1a2001));

        Assert.Equal(4, read.Pages.Length);
        Assert.DoesNotContain("Tj", read.Content(3), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void There_is_one_ink_and_no_transparency(string standard)
    {
        var read = new PressRead(Write(standard));

        // ISO 32000-1, Table 74: operators that set colours; only the first is allowed here, and only for black.
        Assert.All(Enumerable.Range(0, 4), i =>
        {
            var operators = read.Content(i).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains("0 g", read.Content(i), StringComparison.Ordinal);
            Assert.Single(operators, "g");
            Assert.Empty(operators.Intersect(["G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs", "Do", "BI"]));
            Assert.Empty(read.Resources(i).Except(["Font"]));
            Assert.False(read.Pages[i].ContainsKey("Group"));
        });
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Nothing_in_the_file_acts_or_leads_anywhere(string standard)
    {
        var read = new PressRead(Write(standard));

        Assert.Empty(read.Catalog.Keys.Intersect(["Outlines", "Names", "Dests", "OpenAction", "AA", "AcroForm", "StructTreeRoot", "ViewerPreferences"]));
        Assert.All(read.Pages, page => Assert.Empty(page.Keys.Intersect(["Annots", "AA", "TransparencyGroup"])));
        Assert.False(read.IsEncrypted);
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Fonts_are_embedded_as_subsets(string standard)
    {
        using var document = PdfDocument.Open(Write(standard));

        var names = document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).Distinct().ToList();
        Assert.Equal(2, names.Count);
        Assert.All(names, name => Assert.Matches("^[A-Z]{6}[+]EBGaramond-", name));
        Assert.Equal(2, new PressRead(Write(standard)).FontFiles().Count(length => length is > 500 and < 20_000));
    }

    [Fact]
    public void The_file_has_its_two_identifiers() => Assert.Equal(2, new PressRead(Write(PressStandard.X1a2001)).Identifiers);

    [Fact]
    public void The_information_names_the_standard_of_x1a()
    {
        var information = new PressRead(Write(PressStandard.X1a2001)).Information;

        Assert.Equal("PDF/X-1:2001", PressRead.Text(information["GTS_PDFXVersion"]));
        Assert.Equal("PDF/X-1a:2001", PressRead.Text(information["GTS_PDFXConformance"]));
        Assert.Equal(NameToken.Create("False"), information["Trapped"]);
        Assert.All(["Title", "Creator", "Producer", "CreationDate", "ModDate"], key => Assert.True(information.ContainsKey(key), key));
    }

    [Fact]
    public void X1a_names_a_registered_printing_condition()
    {
        var intent = Assert.Single(new PressRead(Write(PressStandard.X1a2001)).OutputIntents);

        Assert.Equal(NameToken.Create("GTS_PDFX"), intent["S"]);
        Assert.Equal("FOGRA47", PressRead.Text(intent["OutputConditionIdentifier"]));
        Assert.Equal("http://www.color.org", PressRead.Text(intent["RegistryName"]));
        Assert.False(intent.ContainsKey("DestOutputProfile"));
    }

    [Fact]
    public void X4_has_the_profile_of_its_ink_in_the_file()
    {
        var read = new PressRead(Write(PressStandard.X4));
        var intent = Assert.Single(read.OutputIntents);

        Assert.Equal(NameToken.Create("GTS_PDFX"), intent["S"]);
        Assert.Equal(GrayProfile.Create(), read.Stream(intent["DestOutputProfile"]));
        Assert.Equal(GrayProfile.Description, PressRead.Text(intent["Info"]));
    }

    [Fact]
    public void X4_says_in_its_xmp_what_it_is()
    {
        var read = new PressRead(Write(PressStandard.X4));

        Assert.Equal("PDF/X-4", read.Xmp("http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion"));
        Assert.Equal("False", read.Xmp("http://ns.adobe.com/pdf/1.3/", "Trapped"));
        Assert.Equal("1970-01-01T00:00:00Z", read.Xmp("http://ns.adobe.com/xap/1.0/", "MetadataDate"));
        Assert.Equal("1970-01-01T00:00:00Z", read.Xmp("http://ns.adobe.com/xap/1.0/", "CreateDate"));
        Assert.Equal("1970-01-01T00:00:00Z", read.Xmp("http://ns.adobe.com/xap/1.0/", "ModifyDate"));
        const string media = "http://ns.adobe.com/xap/1.0/mm/";
        Assert.Matches("^uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", read.Xmp(media, "DocumentID"));
        Assert.Matches("^uuid:[0-9a-f]{8}-", read.Xmp(media, "InstanceID"));
        Assert.NotEqual(read.Xmp(media, "DocumentID"), read.Xmp(media, "InstanceID"));
        Assert.Equal("1", read.Xmp(media, "VersionID"));
        Assert.Equal("default", read.Xmp(media, "RenditionClass"));
    }

    [Fact]
    public void Another_text_has_another_identifier()
    {
        const string media = "http://ns.adobe.com/xap/1.0/mm/";
        var other = Pages.SetItem(1, TestType.Page(TestType.Line("Another second page.")));

        Assert.NotEqual(
            new PressRead(Write(PressStandard.X4)).Xmp(media, "DocumentID"),
            new PressRead(Write(Options with { Standard = PressStandard.X4 }, other)).Xmp(media, "DocumentID"));
    }

    [Fact]
    public void Crop_marks_stand_outside_the_bleed_in_the_sheets_margin()
    {
        var marked = Write(Options with { Sheet = new SheetGeometry(Bleed, HasCropMarks: true) }, Pages);
        var read = new PressRead(marked);

        Assert.All(Enumerable.Range(0, 4), i =>
        {
            var (trim, bleed, media) = (read.Box(i, "TrimBox"), read.Box(i, "BleedBox"), read.Box(i, "MediaBox"));
            var marks = read.Rectangles(i).Where(mark => Math.Min(mark.Width, mark.Height) < 0.3).ToList();
            Assert.Equal(8, marks.Count);
            Assert.All(marks, mark =>
            {
                Assert.True(
                    mark.X + mark.Width <= bleed[0] || mark.X >= bleed[2] || mark.Y + mark.Height <= bleed[1] || mark.Y >= bleed[3],
                    $"{mark} is within the bleed.");
                Assert.True(mark.X >= media[0] && mark.Y >= media[1] && mark.X + mark.Width <= media[2] && mark.Y + mark.Height <= media[3], $"{mark} is cut off.");
                Assert.InRange(Math.Min(mark.Width, mark.Height), 0.2, 1);
            });
            Assert.Equal(Width, trim[2] - trim[0], 0.001);
            Assert.Equal(Height, trim[3] - trim[1], 0.001);
        });
    }

    [Fact]
    public void A_file_without_dates_is_refused() => Assert.Throws<ArgumentException>(() => Write(Options with { Metadata = TestFile.Metadata }, Pages));

    private static byte[] Write(string standard) => Write(Enum.Parse<PressStandard>(standard));

    private static byte[] Write(PressStandard standard) => Write(Options with { Standard = standard }, Pages);

    private static byte[] Write(PressOptions options, ImmutableArray<Page> pages)
    {
        using var output = new MemoryStream();
        PressFile.Write(pages, options, output);
        return output.ToArray();
    }
}
