using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout;
using Bukharin.Publish.Writers.Layout.Faces;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class LengthEstimateTests
{
    private static readonly Style Small = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Page = new PageStyle(260, 190, 45, 45, 40, 40) } };

    [Fact]
    public void A_text_that_cannot_be_a_thick_book_is_not_estimated() =>
        Assert.Equal(0, Estimate(PreparedCopy.From(SampleDocuments.EveryNodeKind, Styles.Classic)));

    [Fact]
    public void A_thick_book_is_estimated_to_within_a_quarter_of_its_pages()
    {
        var copy = PreparedCopy.From(Document([.. Enumerable.Range(0, 40).Select(Block (_) => Words("A line of plain words that fills a page. ", 100))]), Small);
        var pages = BookLayout.Of(copy).Pages.Length;

        Assert.InRange(pages, 300, 700);
        Assert.InRange(Estimate(copy), 0.75 * pages, 1.25 * pages);
    }

    [Fact]
    public void An_estimate_that_is_too_high_makes_no_other_book()
    {
        // The sample is the one paragraph of wide letters.
        var copy = PreparedCopy.From(Document([.. Enumerable.Range(0, 50).Select(Block (i) => i == 25 ? Words("WWWW MMMM ", 410) : Words("ill till ", 450))]), Small);
        var pages = BookLayout.Of(copy).Pages.Length;
        var steps = Gutter.Steps(pages);
        var pdf = Small.Pdf with { Page = Gutter.Widen(Small.Pdf.Page, steps), Print = Small.Pdf.Print with { GrowsGutter = false } };

        Assert.InRange(steps, 1, Gutter.Steps(Estimate(copy)) - 1);
        Assert.Equal(BookLayout.Of(PreparedCopy.From(copy.Document, Small with { Pdf = pdf })).Pages.Length, pages);
    }

    private static int Estimate(PreparedCopy copy) => LengthEstimate.LikelyPages(copy, new PdfFonts(copy.Style), Gutter.PagesOfThinBook);

    private static Paragraph Words(string words, int times) => Paragraph(string.Concat(Enumerable.Repeat(words, times)));
}
