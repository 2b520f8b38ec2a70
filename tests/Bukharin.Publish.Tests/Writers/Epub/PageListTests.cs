using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Pdf;
using UglyToad.PdfPig;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed class PageListTests
{
    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";
    private static readonly Document Specimen = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    // Few lines to a page, so that pages turn at everything that a text has.
    private static readonly Style ShortPages = Styles.Classic with
    {
        Pdf = Styles.Classic.Pdf with { Page = Styles.Classic.Pdf.Page with { HeightPt = 200 } },
    };

    public static TheoryData<string> StyleNames => ["classic", "short pages"];

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void Behind_each_marker_stand_the_first_words_of_the_page(string name)
    {
        var style = name == "classic" ? Styles.Classic : ShortPages;
        var epub = WrittenEpub.Of(Specimen, style);
        var pages = PagesOf(Specimen, style);
        var entries = Entries(epub).ToList();

        Assert.Equal(pages.Count, entries.Count);
        Assert.All(entries.Zip(pages), pair =>
        {
            var (behind, page) = (TextBehind(epub, pair.First.Href), pair.Second);

            // A word that is divided between two pages belongs to the later one, whole. Lines may end without a space.
            const int Enough = 24;
            var words = WithoutSpaces(page);
            words = words[..Math.Min(words.Length, Enough)];
            Assert.InRange(WithoutSpaces(behind).IndexOf(words, StringComparison.Ordinal), 0, behind.Split(' ')[0].Length - 1);
        });
    }

    [Fact]
    public void The_list_has_every_page_in_order_under_its_label_and_leads_to_its_marker()
    {
        var epub = WrittenEpub.Of(Specimen);
        var markers = epub.Spine.SelectMany(file => Markers(epub.Body(file)).Select(marker => $"{file}#{marker.Attribute("id")!.Value}"));

        Assert.Equal(Entries(epub).Select(entry => entry.Href), markers);
        Assert.All(Entries(epub), entry =>
        {
            var marker = epub.Follow(entry.Href, "nav.xhtml")!;
            Assert.Equal(("doc-pagebreak", "pagebreak"), (marker.Attribute("role")!.Value, marker.Attribute(Ops + "type")!.Value));
            Assert.Equal($"Page {entry.Label}", marker.Attribute("aria-label")!.Value);
            Assert.Empty(marker.Nodes());
        });
        Assert.Equal(Enumerable.Range(1, Entries(epub).Count()).Select(number => $"{number}"), Entries(epub).Select(entry => entry.Label));
    }

    [Fact]
    public void The_old_list_agrees_with_the_new()
    {
        var epub = WrittenEpub.Of(Specimen);
        var targets = epub["toc.ncx"].Descendants(Ncx + "pageTarget")
            .Select(target => (target.Element(Ncx + "content")!.Attribute("src")!.Value, target.Element(Ncx + "navLabel")!.Value.Trim()));

        Assert.Equal(Entries(epub), targets);
    }

    [Fact]
    public void The_package_says_whose_pages_they_are()
    {
        Assert.Equal("urn:example:ferryman", Assert.Single(WrittenEpub.Of(SampleDocuments.EveryNodeKind).Meta("pageBreakSource")));
        Assert.Equal(
            "The PDF edition of A Letter in the style classic, 3 pages",
            Assert.Single(WrittenEpub.Of(Document(Front("A Letter"), Paragraph("x"))).Meta("pageBreakSource")));
    }

    [Fact]
    public void A_book_whose_pages_cannot_be_set_claims_none()
    {
        // No font of the style has it.
        var epub = WrittenEpub.OfText(Paragraph("\U000103A0"));

        Assert.Empty(Entries(epub));
        Assert.Empty(epub.Meta("pageBreakSource"));
        Assert.DoesNotContain("pageNavigation", epub.Meta("schema:accessibilityFeature"));
        Assert.Empty(epub["toc.ncx"].Descendants(Ncx + "pageList"));
    }

    [Fact]
    public void A_blank_page_is_marked_where_the_next_begins()
    {
        // Title page, imprint, text; without anything for the imprint its page is blank.
        var epub = WrittenEpub.Of(Document(Front() with { Identifier = null }, Paragraph("One.")));

        Assert.Equal(
            ["1 title-page.xhtml#page-1", "2 part-01.xhtml#page-2", "3 part-01.xhtml#page-3"],
            Entries(epub).Select(entry => $"{entry.Label} {entry.Href}"));
    }

    [Fact]
    public void An_id_of_the_text_is_not_taken_for_a_page()
    {
        var epub = WrittenEpub.OfText(Heading(1, "page-3", Text("Page 3")), Paragraph("x"));

        Assert.Equal("part-01.xhtml#page-3-2", Entries(epub).Last().Href);
    }

    [Fact]
    public void Headings_links_and_words_of_other_languages_are_not_named_by_pages()
    {
        var epub = WrittenEpub.Of(Specimen, ShortPages);

        Assert.NotEmpty(Markers(epub.Body("part-02.xhtml")));
        Assert.All(epub.Bodies.SelectMany(Markers), marker => Assert.DoesNotContain(
            marker.Ancestors(), element => element.Name.LocalName is "h1" or "h2" or "h3" or "a" || element.Attribute("lang") is not null && element.Name.LocalName != "html"));
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<(string Href, string Label)> Entries(WrittenEpub epub) => epub.Body("nav.xhtml")
        .Elements(Xhtml + "nav").Where(nav => nav.Attribute(Ops + "type")!.Value == "page-list").Descendants(Xhtml + "a")
        .Select(a => (a.Attribute("href")!.Value, a.Value));

    private static IEnumerable<XElement> Markers(XElement body) =>
        body.Descendants().Where(element => element.Attribute("role")?.Value == "doc-pagebreak");

    /// <summary>The words of the publication behind a marker, the notes apart; white space is one space.</summary>
    private static string TextBehind(WrittenEpub epub, string href)
    {
        var marker = epub.Follow(href, "nav.xhtml")!;
        var files = epub.Spine.SkipWhile(file => file != href.Split('#')[0]).ToList();
        var words = marker.NodesAfterSelf().Concat(marker.Ancestors().SelectMany(ancestor => ancestor.NodesAfterSelf()))
            .Concat(files.Skip(1).SelectMany(file => epub.Body(file).Nodes()));
        return string.Join(' ', string.Concat(words.Select(Words)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("class")?.Value == "footnotes" => "",
        XElement { Name.LocalName: "br" } => " ",
        XElement element => string.Concat(element.Nodes().Select(Words)),
        _ => "",
    };

    /// <summary>The words of each page of the PDF, as a program reads them that knows nothing of how they were set.</summary>
    private static List<string> PagesOf(Document document, Style style)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(new EditionJob(document, style, WrittenEpub.Time, readFile: TestPictures.Of), output);
        using var pdf = PdfDocument.Open(output.ToArray());
        return [.. pdf.GetPages().Select(page =>
        {
            // A hyphen that a line's end put in is no character of the text, and a bullet or an ornament none of its words.
            var text = string.Concat(page.Letters.Select(letter => letter.Value)).Replace("\u00AD", "", StringComparison.Ordinal).TrimStart('*', '•', ' ', '\u00A0');
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        })];
    }
}
