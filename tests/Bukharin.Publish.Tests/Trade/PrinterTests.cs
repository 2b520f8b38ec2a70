using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Covers.Wraps;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Pdf;
using UglyToad.PdfPig;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>The printer's file keeps the rules of the printer that is asked for, or it is told.</summary>
public class PrinterTests
{
    public static TheoryData<string> All => [.. Printers.All.Select(printer => printer.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void No_style_and_no_page_size_of_ours_has_anything_too_near_to_an_edge(string printer)
    {
        var presets = PagePresets.All.Select(preset => Styles.Classic with { Pdf = Styles.Classic.Pdf with { Page = preset.Page } });
        Assert.All([.. Styles.All, .. presets], style =>
        {
            var (diagnostics, _) = Write(Long(4), style, printer);
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NearEdge);
        });
    }

    [Fact]
    public void What_stands_too_near_is_told_with_the_measure_that_does()
    {
        var page = PagePresets.All[0].Page;
        var tight = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Page = page with { BottomPt = 34, OuterPt = 25 } } };

        var told = Write(Long(4), tight, "ingram").Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.NearEdge).ToList();

        Assert.Equal(2, told.Count);
        Assert.Contains("from the foot, and IngramSpark asks for 12.7 mm", told[0].Message, StringComparison.Ordinal);
        Assert.Contains("from the fore-edge", told[1].Message, StringComparison.Ordinal);

        // The measures of the hints do.
        var mended = told.Select(one => double.Parse(one.Hint!.Split("do with ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) * 72 / 25.4).ToList();
        var wide = tight with { Pdf = tight.Pdf with { Page = page with { BottomPt = mended[0], OuterPt = mended[1] } } };
        Assert.DoesNotContain(Write(Long(4), wide, "ingram").Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NearEdge);
    }

    [Theory]
    [InlineData("kdp", true)]
    [InlineData("ingram", false)]
    [InlineData("x-1a", false)]
    public void Where_a_thickness_is_missing_a_sort_of_paper_is_asked_for_only_where_it_would_tell(string printer, bool tells)
    {
        var document = Asked(Long(1), printer);

        var told = Assert.Single(WrapMaker.Write(new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null)), Stream.Null).Diagnostics);

        Assert.Equal(DiagnosticCodes.SpineUnknown, told.Code);
        Assert.Equal(tells, told.Hint!.Contains("cream", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kdp", 21, 365.7, 561.3, 22)]
    [InlineData("lulu", 32, 365.7, 561.3, 32)]
    [InlineData("ingram", 107, 365.7, 561.3, 108)]
    [InlineData("ingram", 108, 365.7, 561.3, 114)]
    [InlineData("ingram", 10, 595.3, 841.9, 12)]
    [InlineData("ingram", 12, 595.3, 841.9, 16)]
    public void The_file_has_the_pages_that_the_printers_sheets_ask_for(string printer, int pages, double width, double height, int expected) =>
        Assert.Equal(expected, Printers.Named(printer)!.FilePages(pages, width, height));

    [Fact]
    public void Blank_pages_come_last_and_the_edition_is_proved()
    {
        var document = Asked(Long(4), "ingram");
        using var screen = PdfDocument.Open(Editions.Recoverable("pdf", document, Styles.Classic));
        var edition = Editions.Recoverable("print", document, Styles.Classic);
        using var print = PdfDocument.Open(edition);

        Assert.Equal(0, print.NumberOfPages % 6);
        Assert.All(Enumerable.Range(screen.NumberOfPages + 1, print.NumberOfPages - screen.NumberOfPages), number => Assert.Empty(print.GetPage(number).Letters));
        Assert.True(print.NumberOfPages > screen.NumberOfPages);
        Assert.Equal(screen.GetPage(1).Width, print.GetPage(1).Width, 0.01);
        Assert.Empty(Editions.Verify("print", edition, document, Styles.Classic).Findings);
    }

    [Fact]
    public void A_thick_book_has_the_gutter_of_its_printer()
    {
        var small = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Page = new PageStyle(300, 190, 60, 60, 60, 60) } };

        var (diagnostics, bytes) = Write(Long(12), small, "lulu");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Message.Contains("from the binding", StringComparison.Ordinal));
        using var print = PdfDocument.Open(bytes);
        Assert.InRange(print.NumberOfPages, 151, 400);
        Assert.All(Enumerable.Range(0, 20), i => Assert.True(print.GetPage((2 * i) + 9).Letters.Min(letter => letter.StartBaseLine.X) >= 72));
    }

    [Theory]
    [InlineData("kdp", "white", 300, 0.6756)]
    [InlineData("kdp", "cream", 300, 0.75)]
    [InlineData("lulu", null, 444, 1.06)]
    [InlineData("ingram", "0.12 mm", 200, 12 / 25.4)]
    public void The_spine_follows_from_pages_and_paper(string printer, string? paper, int pages, double inches) =>
        Assert.Equal(inches * 72, Printers.Named(printer)!.SpinePt(pages, new TradeData { Paper = paper is null ? null : Paper.Read(paper) })!.Value, 0.001);

    [Fact]
    public void Where_neither_printer_nor_text_says_it_nobody_knows_how_thick_a_book_is()
    {
        Assert.Null(Printers.Named("ingram")!.SpinePt(200, new TradeData { Paper = Paper.Read("cream") }));
        Assert.Equal(30, Printers.Named("ingram")!.SpinePt(200, new TradeData { SpinePt = 30 }));
    }

    private static (ImmutableArray<Diagnostic> Diagnostics, byte[] Bytes) Write(Document document, Style style, string printer)
    {
        document = Asked(document, printer);
        using var output = new MemoryStream();
        return (PrintPdfWriter.Write(new EditionJob(document, style, EditionTimestamp.For(document.FrontMatter, null)), output), output.ToArray());
    }

    private static Document Asked(Document document, string printer) =>
        document with { FrontMatter = document.FrontMatter with { Trade = document.FrontMatter.Trade with { Printer = printer } } };

    private static Document Long(int paragraphs)
    {
        var words = string.Concat(Enumerable.Repeat("A line of plain words, the 34th of a page, that fills it. ", 60));
        return Document([Heading(1, "one", Nodes.Text("The First Part")), .. Enumerable.Range(0, paragraphs).Select(Block (_) => Paragraph(words))]);
    }
}
