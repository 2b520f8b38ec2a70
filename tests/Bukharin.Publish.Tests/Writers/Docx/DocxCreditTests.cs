using Bukharin.Publish.Writers.Docx;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxCreditTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Theory]
    [InlineData("word/footer1.xml")]
    [InlineData("word/footer2.xml")]
    public void The_footer_of_every_page_has_the_credit_in_short_and_the_page_of_all_pages(string part)
    {
        var footer = Edition.Part(part);

        Assert.Equal(
            ["Weighhouse Papers, edited by Mary Poole (Weights Society, 1950), number 12, bundle 3…", "Page 1 of 3"],
            footer.Elements(W + "p").Select(TextOf));
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants(W + "fldSimple").Select(field => (string)field.Attribute(W + "instr")!));
    }

    [Fact]
    public void The_first_page_has_a_footer_and_no_header()
    {
        var section = Edition.Body.Elements().Last();

        Assert.NotNull(section.Element(W + "titlePg"));
        Assert.Equal(["default", "first"], section.Elements(W + "footerReference").Select(one => (string)one.Attribute(W + "type")!));
        Assert.Equal(["default"], section.Elements(W + "headerReference").Select(one => (string)one.Attribute(W + "type")!));
        Assert.Equal("The Weigher’s Reply", TextOf(Edition.Part("word/header1.xml")));
    }

    [Fact]
    public void The_credit_stands_whole_at_the_end_and_in_the_properties()
    {
        Assert.Equal(
            ["Credit", "Credit", "Credit", "Heading1", "Editorial"],
            Edition.Paragraphs.TakeLast(5).Select(StyleOf));
        Assert.Equal(Whole.FrontMatter.Credit.Text, Edition.Property("custom", "Credit"));
    }

    [Fact]
    public void The_properties_hold_the_front_matter()
    {
        Assert.Equal("The Weigher's Reply", Edition.Property("core", "title"));
        Assert.Equal("John Steele", Edition.Property("core", "creator"));
        Assert.Equal("Scales; Letters", Edition.Property("core", "keywords"));
        Assert.Equal("A weigher accounts for his scales.", Edition.Property("core", "description"));
        Assert.Equal("en-GB", Edition.Property("core", "language"));
        Assert.Equal("urn:example:weigher", Edition.Property("core", "identifier"));
        Assert.Equal("Bukharin.Publish", Edition.Property("app", "Application"));
        Assert.Equal("Free to copy.", Edition.Property("custom", "Rights"));
        Assert.Equal("Mary Poole (edt)", Edition.Property("custom", "Contributors"));
        Assert.Equal(Whole.SourceSha256, Edition.Property("custom", "SourceSha256"));
    }

    [Theory]
    [InlineData("Short enough", 20, "Short enough")]
    [InlineData("One two three four five", 15, "One two three…")]
    [InlineData("A long title, a place, and a year that does not fit", 30, "A long title, a place…")]
    [InlineData("Early, and then no stop for a while at all", 30, "Early, and then no stop for a…")]
    [InlineData("https://example.org/a/very/long/address", 12, "https://exa…")]
    public void A_line_that_is_too_long_is_cut_after_a_word(string line, int most, string expected)
    {
        Assert.Equal(expected, PageFurniture.Shorten(line, most));
        Assert.InRange(PageFurniture.Shorten(line, most).Length, 1, most);
    }
}
