using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxContentsTests
{
    private static readonly Style Contents = Styles.Classic with { Contents = ContentsForm.Always };
    private static readonly DocxEdition Edition = Of(Whole, Contents);

    [Fact]
    public void Every_part_and_heading_is_listed_with_its_page()
    {
        var entries = Entries(Edition).ToList();

        Assert.Equal(
            ["Introduction\t1", "Letter\t1", "Postscript\t2", "The key\t2", "The weight\t3", "Source\t3", "Editorial note\t3"],
            entries.Select(TextOf));
        Assert.Equal(["TOC1", "TOC1", "TOC1", "TOC1", "TOC2", "TOC1", "TOC1"], entries.Select(StyleOf));
    }

    [Fact]
    public void Entries_lead_to_bookmarks_and_so_do_the_fields_of_their_pages()
    {
        var places = Edition.Paragraphs.Descendants(W + "bookmarkStart").Select(one => (string)one.Attribute(W + "name")!).ToHashSet();

        Assert.All(Entries(Edition), entry =>
        {
            var anchor = (string)entry.Element(W + "hyperlink")!.Attribute(W + "anchor")!;
            Assert.Contains(anchor, places);
            Assert.Contains($" PAGEREF {anchor} \\h ", entry.Descendants(W + "instrText").Select(code => code.Value));
        });
    }

    [Fact]
    public void Nobody_is_asked_to_update_it_and_who_does_gets_the_same()
    {
        Assert.Null(Edition.Part("word/settings.xml").Element(W + "updateFields"));
        Assert.DoesNotContain(Edition.Body.Descendants(W + "fldChar"), field => field.Attribute(W + "dirty") is not null);
        Assert.Equal(
            [" TC \"Introduction\" \\f C \\l 1 ", " TC \"Letter\" \\f C \\l 1 ", " TC \"Postscript\" \\f C \\l 1 "],
            Edition.Paragraphs.Descendants(W + "instrText").Select(code => code.Value));
    }

    [Fact]
    public void The_text_stands_off_from_the_contents()
    {
        var first = Edition.Body.Element(W + "sdt")!.ElementsAfterSelf(W + "p").First();

        Assert.Equal("by a clerk", TextOf(first));
        Assert.NotNull(first.Element(W + "pPr")!.Element(W + "spacing"));
    }

    [Fact]
    public void Parts_that_begin_together_are_both_listed()
    {
        var edition = Of(Document([Division(DivisionRole.Commentary, Division(DivisionRole.Letter, P("One."))), Division(DivisionRole.Postscript, P("Two."))]), Contents);

        Assert.Equal(["Commentary\t1", "Letter\t1", "Postscript\t1"], Entries(edition).Select(TextOf).Take(3));
        Assert.Equal(["TOC1", "TOC2", "TOC1"], Entries(edition).Select(StyleOf).Take(3));
    }

    [Fact]
    public void Two_sections_are_no_contents()
    {
        var edition = Of(Document([Division(DivisionRole.Letter, P("One leaf.")), Division(DivisionRole.Postscript, P("And a word."))]), Contents);

        Assert.Null(edition.Body.Element(W + "sdt"));
    }

    [Theory]
    [InlineData("a few pages", 1400)]
    [InlineData("twenty pages of a book", 8000)]
    public void Contents_help_in_a_long_text(string what, int words)
    {
        var document = Document([Division(DivisionRole.Letter, P("One.")), Division(DivisionRole.Commentary, P(string.Join(' ', Enumerable.Repeat("word", words)))), Division(DivisionRole.Postscript, P("Two."))]);
        var edition = Of(document);

        Assert.Equal(what != "a few pages", edition.Body.Element(W + "sdt") is not null);
        Assert.Empty(Editions.Verify("docx", Editions.Write("docx", document, Styles.Classic), document, Styles.Classic).Findings);
    }

    [Fact]
    public void Contents_that_are_asked_for_are_missed() =>
        Assert.Contains(Editions.Verify("docx", Editions.Write("docx", Whole, Styles.Classic), Whole, Contents).Findings, finding => finding.Code.Id == "BP4701");

    [Fact]
    public void Contents_that_nobody_asked_for_are_told() =>
        Assert.Contains(Editions.Verify("docx", Editions.Write("docx", Whole, Contents), Whole, Styles.Classic).Findings, finding => finding.Code.Id == "BP4703");

    [Fact]
    public void Without_contents_there_is_no_trace_of_them()
    {
        var edition = Of(Whole);

        Assert.Null(edition.Body.Element(W + "sdt"));
        Assert.DoesNotContain(edition.Paragraphs.Descendants(W + "instrText"), code => code.Value.Contains(" TC ", StringComparison.Ordinal));
        Assert.DoesNotContain(edition.Paragraphs.Descendants(W + "bookmarkStart"), mark => ((string)mark.Attribute(W + "name")!).StartsWith("_Toc", StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Entries(DocxEdition edition) =>
        edition.Body.Element(W + "sdt")!.Element(W + "sdtContent")!.Elements(W + "p").Skip(1);
}
