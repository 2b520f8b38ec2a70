using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Writers.Layout;
using UglyToad.PdfPig;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Pdf;

public class PrintPdfWriterTests
{
    private const double HalfInchPt = 36;

    private static readonly Style Classic = Styles.Classic;

    public static TheoryData<string> Presets => [.. PagePresets.All.Select(preset => preset.Name)];

    [Fact]
    public void It_has_the_lines_and_the_folios_of_the_screens_file()
    {
        using var screen = PdfDocument.Open(Editions.Write("pdf", SampleDocuments.EveryNodeKind, Classic));
        using var print = PdfDocument.Open(Editions.Write("print", SampleDocuments.EveryNodeKind, Classic));
        var bleed = Classic.Pdf.Print.BleedPt;

        Assert.InRange(print.NumberOfPages - screen.NumberOfPages, 0, 1);
        for (var number = 1; number <= screen.NumberOfPages; number++)
        {
            var left = number % 2 != 0 ? 0 : bleed;
            var (there, here) = (screen.GetPage(number).Letters, print.GetPage(number).Letters);
            Assert.Equal(there.Select(letter => letter.Value), here.Select(letter => letter.Value));
            Assert.All(there.Zip(here), pair =>
            {
                Assert.Equal(pair.First.StartBaseLine.X, pair.Second.StartBaseLine.X - left, 0.01);
                Assert.Equal(pair.First.StartBaseLine.Y, pair.Second.StartBaseLine.Y - bleed, 0.01);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_page_size_is_written_and_proved(string name)
    {
        var style = WithPage(PagePresets.All.Single(preset => preset.Name == name).Page);
        var edition = Editions.Write("print", SampleDocuments.EveryNodeKind, style);

        Assert.Empty(Editions.Verify("print", edition, SampleDocuments.EveryNodeKind, style).Findings);
        var read = new PressRead(edition);
        Assert.Equal(0, read.Pages.Length % 2);
        Assert.All(Enumerable.Range(0, read.Pages.Length), page =>
        {
            var (trim, bleed) = (read.Box(page, "TrimBox"), read.Box(page, "BleedBox"));
            Assert.Equal(style.Pdf.Page.WidthPt, trim[2] - trim[0], 0.002);
            Assert.Equal(style.Pdf.Page.HeightPt, trim[3] - trim[1], 0.002);
            Assert.Equal(page % 2 == 0 ? trim[0] : trim[2], page % 2 == 0 ? bleed[0] : bleed[2]);
        });
    }

    /// <summary>Printers on demand ask for half an inch between anything and the trimmed edge.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void Nothing_stands_nearer_to_an_edge_than_half_an_inch(string name)
    {
        var style = WithPage(PagePresets.All.Single(preset => preset.Name == name).Page);
        var words = string.Concat(Enumerable.Repeat("A line of plain words that fills the page. ", 30));
        var document = Document([Heading(1, "one", Nodes.Text("The First Part")), .. Enumerable.Range(0, 30).Select(Block (_) => Paragraph(words))]);
        using var screen = PdfDocument.Open(Editions.Write("pdf", document, style));

        Assert.All(screen.GetPages().SelectMany(page => page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(letter => (page, letter))), pair =>
        {
            var (page, box) = (pair.page, pair.letter.BoundingBox);
            Assert.True(
                box.Left >= HalfInchPt && box.Right <= page.Width - HalfInchPt && box.Bottom >= HalfInchPt - 3 && box.Top <= page.Height - HalfInchPt + 3
                && pair.letter.StartBaseLine.Y >= HalfInchPt,
                string.Create(CultureInfo.InvariantCulture, $"'{pair.letter.Value}' stands at {box} on page {page.Number}."));
        });
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes() => Assert.All([PrintStandard.X1a, PrintStandard.X4], standard =>
    {
        var style = With(Classic.Pdf with { Print = Classic.Pdf.Print with { Standard = standard } });
        Assert.Equal(Editions.Write("print", SampleDocuments.EveryNodeKind, style), Editions.Write("print", SampleDocuments.EveryNodeKind, style));
    });

    [Fact]
    public void The_style_chooses_standard_condition_bleed_and_marks()
    {
        var print = Classic.Pdf.Print;
        var x4 = new PressRead(Editions.Write("print", SampleDocuments.EveryNodeKind, With(Classic.Pdf with { Print = print with { Standard = PrintStandard.X4 } })));
        var swop = new PressRead(Editions.Write("print", SampleDocuments.EveryNodeKind, With(Classic.Pdf with
        {
            Print = print with { Condition = PrintCondition.All.Single(one => one.Identifier == "CGATS TR 001"), BleedPt = 9, HasCropMarks = true },
        })));

        Assert.Equal("PDF/X-4", x4.Xmp("http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion"));
        Assert.Equal("CGATS TR 001", PressRead.Text(swop.OutputIntents[0]["OutputConditionIdentifier"]));
        Assert.Equal(9, swop.Box(0, "BleedBox")[2] - swop.Box(0, "TrimBox")[2], 0.002);
        Assert.True(swop.Box(0, "MediaBox")[2] > swop.Box(0, "BleedBox")[2]);
    }

    [Fact]
    public void The_gutter_grows_with_the_number_of_pages_until_it_is_right()
    {
        var style = WithPage(new PageStyle(260, 190, 45, 45, 40, 40));
        var words = string.Concat(Enumerable.Repeat("A line of plain words that fills a page. ", 60));
        var document = Document([.. Enumerable.Range(0, 26).Select(Block (_) => Paragraph(words))]);
        var fixedStyle = With(style.Pdf with { Print = style.Pdf.Print with { GrowsGutter = false } });
        using var grown = PdfDocument.Open(Editions.Write("print", document, style));
        using var thin = PdfDocument.Open(Editions.Write("print", document, fixedStyle));

        Assert.InRange(thin.NumberOfPages, 151, 290);
        Assert.InRange(grown.NumberOfPages, 151, 300);
        Assert.Equal(40 + 9, Left(grown, 21), 0.6);
        Assert.Equal(40, Left(thin, 21), 0.6);

        // The fore-edge stays where it was.
        Assert.Equal(style.Pdf.Print.BleedPt + 40, Left(grown, 22), 0.6);
    }

    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    [InlineData(300, 1)]
    [InlineData(301, 2)]
    [InlineData(501, 3)]
    [InlineData(701, 4)]
    public void The_steps_of_the_gutter_are_those_of_printers_on_demand(int pages, int steps) => Assert.Equal(steps, Gutter.Steps(pages));

    /// <summary>The least gutters of a printer on demand: inches, up to a number of pages.</summary>
    [Theory]
    [InlineData(24, 0.375)]
    [InlineData(150, 0.375)]
    [InlineData(300, 0.5)]
    [InlineData(500, 0.625)]
    [InlineData(700, 0.75)]
    [InlineData(828, 0.875)]
    public void No_page_size_and_no_style_has_less_at_the_binding_than_printers_on_demand_ask_for(int pages, double leastIn) => Assert.All(
        [.. PagePresets.All.Select(preset => preset.Page), .. Styles.All.Select(style => style.Pdf.Page)],
        page => Assert.True(Gutter.Widen(page, Gutter.Steps(pages)).InnerPt >= leastIn * 72, $"{page.InnerPt} pt at {pages} pages"));

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Half_title_imprint_page_and_colophon_are_there_when_the_style_asks_for_them(string format)
    {
        var style = With(Classic.Pdf with { TitlePages = new TitlePageStyle(OpeningForm.HalfTitle, CreditPlace.ImprintPage, HasColophon: true) });
        var edition = Editions.Write(format, SampleDocuments.EveryNodeKind, style);
        using var pdf = PdfDocument.Open(edition);

        Assert.Equal("The Ferryman’s “Answers”", pdf.GetPage(1).Text.Trim());
        Assert.Equal("", pdf.GetPage(2).Text);
        Assert.Contains("Anna Reed", pdf.GetPage(3).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marsh Archive", pdf.GetPage(3).Text, StringComparison.Ordinal);
        Assert.All(["Marsh Archive", "Free to copy.", "Marsh Press, 1962"], words => Assert.Contains(words, pdf.GetPage(4).Text, StringComparison.Ordinal));
        Assert.Contains(pdf.GetPages(), page => page.Text.Contains("Set in EB Garamond.", StringComparison.Ordinal));
        Assert.Empty(Editions.Verify(format, edition, SampleDocuments.EveryNodeKind, style).Findings);

        // An edition without them is not what the style asks for, and the other way round.
        Assert.NotEmpty(Editions.Verify(format, edition, SampleDocuments.EveryNodeKind, Classic).Findings);
        Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, SampleDocuments.EveryNodeKind, Classic), SampleDocuments.EveryNodeKind, style).Findings);
    }

    private static Style With(PdfStyle pdf) => Classic with { Pdf = pdf };

    private static Style WithPage(PageStyle page) => With(Classic.Pdf with { Page = page });

    private static double Left(PdfDocument pdf, int page) =>
        pdf.GetPage(page).Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Min(letter => letter.StartBaseLine.X);
}
