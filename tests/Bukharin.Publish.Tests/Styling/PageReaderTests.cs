using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

public class PageReaderTests
{
    private const string Page = "page: { preset: b-format }";
    private static readonly string Classic = File.ReadAllText(Path.Combine(Repository.Root, "styles", "classic", "style.yaml"));

    [Theory]
    [InlineData("b-format", 129, 198)]
    [InlineData("a5", 148, 210)]
    [InlineData("5.5x8.5", 139.7, 215.9)]
    [InlineData("6x9", 152.4, 228.6)]
    [InlineData("a4", 210, 297)]
    [InlineData("letter", 215.9, 279.4)]
    public void A_preset_is_a_page_with_its_margins(string preset, double widthMm, double heightMm)
    {
        var page = Read($"page: {{ preset: {preset} }}").Style!.Pdf.Page;

        Assert.Equal((widthMm, heightMm), (Math.Round(page.WidthPt * 25.4 / 72, 3), Math.Round(page.HeightPt * 25.4 / 72, 3)));
        Assert.All([page.TopPt, page.BottomPt, page.InnerPt, page.OuterPt], margin => Assert.InRange(margin, 36, 150));

        // Fifty-five to eighty characters of 10.5 points.
        Assert.InRange(page.MeasurePt, 260, 360);
    }

    [Fact]
    public void A_measure_beside_a_preset_takes_its_place()
    {
        var page = Read("page: { preset: a5, inner: 25mm }").Style!.Pdf.Page;

        Assert.Equal(25 * 72 / 25.4, page.InnerPt, 6);
        Assert.Equal(148 * 72 / 25.4, page.WidthPt, 6);
    }

    [Fact]
    public void All_six_measures_need_no_preset() =>
        Assert.Equal(300, Read("page: { width: 300pt, height: 400pt, top: 40pt, bottom: 40pt, inner: 40pt, outer: 40pt }").Style!.Pdf.Page.WidthPt);

    [Theory]
    [InlineData("page: { preset: a6 }", "pdf.page.preset", 19)]
    [InlineData("page: { preset: a5, inner: wide }", "pdf.page.inner", 30)]
    [InlineData("page: { preset: a5, inner: 120mm }", "pdf.page", 9)]
    public void A_wrong_value_is_reported_with_line_and_column(string page, string key, int column)
    {
        var diagnostic = Assert.Single(Read(page).Diagnostics);

        Assert.Equal(DiagnosticCodes.StyleWrongValue, diagnostic.Code);
        Assert.Contains($"'{key}'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((Classic[..Classic.IndexOf(Page, StringComparison.Ordinal)].Count(c => c == '\n') + 1, column), (diagnostic.Span.Line, diagnostic.Span.Column));
    }

    [Theory]
    [InlineData("standard: x-1a", "standard: x-3", "pdf.print.standard")]
    [InlineData("condition: FOGRA47", "condition: FOGRA1", "pdf.print.condition")]
    [InlineData("bleed: 3mm", "bleed: some", "pdf.print.bleed")]
    [InlineData("crop-marks: false", "crop-marks: maybe", "pdf.print.crop-marks")]
    [InlineData("gutter: growing", "gutter: 3mm", "pdf.print.gutter")]
    [InlineData("opening: title-page", "opening: short", "pdf.title-pages.opening")]
    [InlineData("credit: title-page", "credit: nowhere", "pdf.title-pages.credit")]
    public void A_wrong_value_of_the_printers_file_is_reported(string right, string wrong, string key)
    {
        var diagnostic = Assert.Single(ReadStyle(Classic.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics);

        Assert.Equal(DiagnosticCodes.StyleWrongValue, diagnostic.Code);
        Assert.Contains($"'{key}'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_neither_preset_nor_measures_lacks_six_keys() =>
        Assert.All(Read("page: { }").Diagnostics, diagnostic => Assert.Equal(DiagnosticCodes.StyleMissingKey, diagnostic.Code));

    private static StyleResult Read(string page) => ReadStyle(Classic.Replace(Page, page, StringComparison.Ordinal));

    private static StyleResult ReadStyle(string yaml) => StyleReader.Read(new StyleSource("classic", yaml, "style.yaml", _ => []));
}
