using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
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

        // How the text is cited
        { "imprint.xhtml", "clause 1.a.", "BP4840: What the edition says of how it is cited names clause '9', which the text does not have." },
        { "imprint.xhtml", "#clause-1-a", "BP4840: What the edition says of how it is cited links clause 1.a by '#clause-2'" },
        { "imprint.xhtml", "page 3.", "BP4840: What the edition says of how it is cited gives page 2 for clause 1.a, which does not begin there." },
        { "imprint.xhtml", "How to cite", "BP4840: What the edition says of how it is cited has not the heading 'How to cite'." },
        { "imprint.xhtml", "<p>By link", "BP4840: What the edition says of how it is cited is 'And so on.', which the style does not say." },

        // What is read in which order, and what the book is called
        { "package.opf", "linear", "BP4841: 'EPUB/part-01.xhtml' has words, and is not in the reading order" },
        { "package.opf", "Rules: of the house", "BP4502: The edition's metadata has the last title 'of the house'" },
    };

    [Fact]
    public void What_was_not_damaged_is_proved() => Assert.Empty(Verify(Book));

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_leads_elsewhere_is_told(string part, string what, string finding)
    {
        var damaged = EpubParts.Change(Book, part, xml => Damage(xml, what));

        Assert.Contains(Verify(damaged), found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    private static List<string> Verify(byte[] book) =>
        [.. EditionVerifier.Verify(Document, Style, EpubText.Recover(new MemoryStream(book))).Findings.Select(finding => $"{finding.Code.Id}: {finding.Message}")];

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
