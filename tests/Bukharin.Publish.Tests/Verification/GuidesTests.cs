using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Epub;
using Bukharin.Publish.Verification;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;
using EpubText = Bukharin.Publish.Recovery.Epub.EpubText;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>What leads a reader of an EPUB to places of the text, damaged: contents, advice on citing, the order of documents, titles.</summary>
public sealed class GuidesTests
{
    private const string Text =
        "---\ntitle: Rules\nsubtitle: of the house\nlang: en\nsource: none\n---\n\n# One\n\n1) The tower of the light is sound, and so is the lamp in it.\n\n   a) Inner.\n\n   b) Other.\n\n2) Second.\n\n# Two\n\nWords.\n";

    private static readonly Document Document = MarkdownReader.Read(Encoding.UTF8.GetBytes(Text), "rules.md").Document!;
    private static readonly Style Style = Styles.Classic with { Epub = Styles.Classic.Epub with { Clauses = ClauseListing.Always } };
    private static readonly byte[] Book = Of(Document, Style).Bytes;

    public static TheoryData<string, string, string> Damages => new()
    {
        // The contents, in the navigation document and in that for old systems.
        { "nav.xhtml", "<a href=\"part-01.xhtml#clause-2\">2) Second.</a>", "BP4702: The contents do not list '2)'." },
        { "toc.ncx", "2) Second.", "BP4703: The contents list '2) Third.'" },
        { "nav.xhtml", "1) The tower of the light is sound, and so…", "BP4703: The contents list '1) The tower of the light is sound, and so'" },
        { "nav.xhtml", ">a) Inner.<", "BP4703: The contents list 'a) Inn'" },
        { "nav.xhtml", "part-01.xhtml#clause-1-b", "BP4704: The entry 'b) Other.' of the contents leads to no place" },
        { "nav.xhtml", "part-01.xhtml#clause-2\"", "BP4703: The contents list '2) Second.'" },
        { "nav.xhtml", ">Two<", "BP4703: The contents list 'Three'" },
        { "nav.xhtml", "nested", "BP4706: The entry 'a) Inner.' of the contents does not stand below" },
        { "nav.xhtml", "toc", "BP4701: The table of contents is lost." },

        { "nav.xhtml", ">2) Second.<", "BP4703: The contents list '2) Second.…'" },
        { "nav.xhtml", ">One<", "BP4703: The contents list 'Letter'" },
        { "nav.xhtml", "deeper", "BP4706: The entry 'Two' of the contents does not stand below" },
        { "nav.xhtml", "titlepage.xhtml", "BP4703: The contents list 'Title page'" },

        // How the text is cited
        { "imprint.xhtml", "clause 1.a.", "BP4840: What the edition says of how it is cited names clause '9', which the text does not have." },
        { "imprint.xhtml", "#clause-1-a", "BP4840: What the edition says of how it is cited links clause 1.a by '#clause-2'" },
        { "imprint.xhtml", "page 3.", "BP4840: What the edition says of how it is cited gives page 2 for clause 1.a, which does not begin there." },
        { "imprint.xhtml", "stray", "BP4840: What the edition says of how it is cited is 'And so on.', which the style does not say." },
        { "imprint.xhtml", "hidden", "BP4840: What the edition says of how it is cited does not name a page." },
        { "imprint.xhtml", "How to cite", "BP4840: What the edition says of how it is cited has not the heading 'How to cite'." },
        { "imprint.xhtml", "<p>By link", "BP4840: What the edition says of how it is cited is 'And so on.', which the style does not say." },

        // What is read in which order, and what the book is called
        { "package.opf", "linear", "BP4841: 'EPUB/part-01.xhtml' has words, and is not in the reading order" },
        { "package.opf", "Rules: of the house", "BP4502: The edition's metadata has the last title 'of the house'" },
    };

    [Fact]
    public void What_was_not_damaged_is_proved() => Assert.Empty(Verify(Book));

    [Fact]
    public void Any_clause_will_do_for_the_example_of_citing() => Assert.Empty(Verify(EpubParts.Change(Book, "imprint.xhtml", xml =>
    {
        foreach (var line in xml.Descendants().Where(element => !element.HasElements))
        {
            line.Value = line.Value.Replace("clause 1.a.", "clause 2.", StringComparison.Ordinal).Replace("#clause-1-a", "#clause-2", StringComparison.Ordinal);
        }
    })));

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_leads_elsewhere_is_told(string part, string what, string finding)
    {
        var damaged = EpubParts.Change(Book, part, xml => Damage(xml, what));

        Assert.Contains(Verify(damaged), found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1) The lamp.\n\n2) The oil.", "page 3.", "page 2.", "gives page 2 for clause 1, which does not begin there")]
    [InlineData("The lamp.", "page 1.", "page 2.", "names page 2, which is not the first that is marked")]
    [InlineData("The lamp.", "How to cite", "By clause, labelled alike in every edition: clause 1.", "names clause '1', which the text does not have")]
    [InlineData("The lamp.", "How to cite", "By link, with this behind the edition’s address: #one", "has the link '#one', where the text has no such clause")]
    public void An_example_of_citing_is_that_of_the_text(string body, string what, string instead, string finding)
    {
        var document = MarkdownReader.Read(Encoding.UTF8.GetBytes($"---\ntitle: Rules\nlang: en\nsource: none\n---\n\n{body}\n"), "rules.md").Document!;
        var book = Of(document, Style).Bytes;
        Assert.Empty(Verify(book, document));

        var damaged = EpubParts.Change(book, "imprint.xhtml", xml =>
        {
            var line = xml.Descendants().Single(element => !element.HasElements && element.Value.Contains(what, StringComparison.Ordinal));
            if (what == "How to cite")
            {
                line.AddAfterSelf(new XElement(Xhtml + "p", instead));
            }
            else
            {
                line.Value = line.Value.Replace(what, instead, StringComparison.Ordinal);
            }
        });

        Assert.Contains(Verify(damaged, document), found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Clauses_are_not_listed_where_the_style_lists_none()
    {
        var never = Style with { Epub = Style.Epub with { Clauses = ClauseListing.Never } };

        Assert.Contains(EditionVerifier.Verify(Document, never, EpubText.Recover(new MemoryStream(Book))).Findings, finding => finding.Code.Id == "BP4703");
    }

    [Fact]
    public void Headings_are_listed_with_the_pages_of_the_source_in_them()
    {
        var style = Style with { SourcePages = SourcePageForm.Margin };
        var document = MarkdownReader.Read(Encoding.UTF8.GetBytes("---\ntitle: Rules\nlang: en\nsource: none\n---\n\n# Of [Pg 3]{.page} hens\n\nA.\n"), "rules.md").Document!;
        var book = Of(document, style).Bytes;
        Assert.Empty(Verify(book, document));

        var damaged = EpubParts.Change(book, "nav.xhtml", xml => xml.Descendants(Xhtml + "a").First(entry => entry.Value == "Of [Pg 3] hens").Value = "Of hens");
        Assert.Contains(Verify(damaged, document), found => found.StartsWith("BP4703: The contents list 'Of hens'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_title_is_told_where_there_is_no_subtitle()
    {
        var document = Document with { FrontMatter = Document.FrontMatter with { Subtitle = null } };
        var damaged = EpubParts.Change(Of(document, Style).Bytes, "package.opf", xml => xml.Descendants(Dc + "title").Single().AddAfterSelf(new XElement(Dc + "title", "Of goats")));

        Assert.Contains(Verify(damaged, document), found => found.Contains("last title 'Of goats'", StringComparison.Ordinal));
    }

    private static List<string> Verify(byte[] book, Document? document = null) =>
        [.. EditionVerifier.Verify(document ?? Document, Style, EpubText.Recover(new MemoryStream(book))).Findings.Select(finding => $"{finding.Code.Id}: {finding.Message}")];

    private static void Damage(XDocument xml, string what)
    {
        XElement Link(string href) => xml.Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a").Single(a => a.Attribute("href")!.Value == href);
        XElement Words(string words) => xml.Descendants().Single(element => !element.HasElements && element.Value.Contains(words, StringComparison.Ordinal));
        switch (what)
        {
            case "<a href=\"part-01.xhtml#clause-2\">2) Second.</a>":
                Link("part-01.xhtml#clause-2").Parent!.Remove();
                break;
            case "2) Second.":
                Words(what).Value = "2) Third.";
                break;
            case "1) The tower of the light is sound, and so…":
                Words(what).Value = what.TrimEnd('…');
                break;
            case ">a) Inner.<":
                Link("part-01.xhtml#clause-1-a").Value = "a) Inn";
                break;
            case "part-01.xhtml#clause-1-b":
                Link(what).SetAttributeValue("href", "part-01.xhtml#gone");
                break;
            case "part-01.xhtml#clause-2\"":
                Link("part-01.xhtml#clause-2").SetAttributeValue("href", "part-01.xhtml#clause-1-b");
                break;
            case ">2) Second.<":
                Link("part-01.xhtml#clause-2").Value += "…";
                break;
            case ">One<":
                Link("part-01.xhtml#one").Value = "Letter";
                break;
            case "deeper":
                var two = xml.Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a").Single(a => a.Value == "Two").Parent!;
                var one = two.ElementsBeforeSelf().Last();
                two.Remove();
                one.Element(Xhtml + "ol")!.Add(two);
                break;
            case "titlepage.xhtml":
                Link("title-page.xhtml").SetAttributeValue("href", "imprint.xhtml");
                break;
            case ">Two<":
                xml.Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a").Single(a => a.Value == "Two").Value = "Three";
                break;
            case "nested":
                var inner = Link("part-01.xhtml#clause-1-a").Parent!;
                var outer = inner.Parent!.Parent!;
                inner.Remove();
                outer.AddAfterSelf(inner);
                break;
            case "toc":
                xml.Descendants(Xhtml + "nav").First().SetAttributeValue(Ops + "type", "lot");
                xml.Descendants(Xhtml + "nav").First().SetAttributeValue("role", null);
                break;
            case "clause 1.a.":
                Words(what).Value = "By clause, labelled alike in every edition: clause 9.";
                break;
            case "stray":
                Words("By link").AddAfterSelf("And so on.");
                break;
            case "hidden":
                Words("page 3.").SetAttributeValue("hidden", "hidden");
                break;
            case "#clause-1-a":
                Words(what).Value = "By link, with this behind the edition’s address: #clause-2";
                break;
            case "page 3.":
                Words(what).Value = "By page of the printed edition, marked in this one: page 2.";
                break;
            case "How to cite":
                Words(what).Value = "How to quote";
                break;
            case "<p>By link":
                Words("By link").AddAfterSelf(new XElement(Xhtml + "p", "And so on."));
                break;
            case "linear":
                xml.Descendants(Opf + "itemref").Single(item => item.Attribute("idref")!.Value == "part-01").SetAttributeValue("linear", "no");
                break;
            default:
                xml.Descendants(Dc + "title").Last().Value = "of the house";
                break;
        }
    }
}
