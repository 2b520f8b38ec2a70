using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Docx.Stories;
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
            ["Weighhouse Papers, edited by Mary Poole (Weights Society, 1950), number 12, bundle 3, in the keeping of the county.", "Page 1 of 3"],
            footer.Elements(W + "p").Select(TextOf));
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants(W + "fldSimple").Select(field => (string)field.Attribute(W + "instr")!));
    }

    [Theory]
    [InlineData("classic", 2)]
    [InlineData("handout", 2)]
    [InlineData("large-print", 1)]
    public void The_credit_has_the_lines_that_the_lower_margin_has_room_for(string style, int lines) =>
        Assert.Equal(lines, HeaderAndFooterStories.CreditLines(Styles.Load(style)));

    [Fact]
    public void A_credit_of_two_lines_is_set_in_a_narrower_measure_so_that_they_are_of_about_one_length()
    {
        var indent = Edition.Part("word/footer1.xml").Elements(W + "p").First().Descendants(W + "ind").Single();

        Assert.Equal((string?)indent.Attribute(W + "left"), (string?)indent.Attribute(W + "right"));
        Assert.InRange((int)indent.Attribute(W + "left")!, 20 * 50, 20 * 110);
        Assert.Empty(Edition.Part("word/header1.xml").Descendants(W + "ind"));
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
            ["Heading1", "Credit", "Credit", "Heading1", "Editorial", "Credit", "Credit", "Credit"],
            Edition.Paragraphs.TakeLast(8).Select(StyleOf));
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
}
