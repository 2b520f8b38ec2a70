using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>Clauses in the contents that a reading system shows.</summary>
public sealed class ClauseContentsTests
{
    private static readonly Document Short = Read("# One\n\n1) First.\n\n   a) Inner.\n\n2) Second.");
    private static readonly Document Long = Read($"# One\n\n{string.Join("\n\n", Enumerable.Range(1, 11).Select(i => $"{i}) The tower of the light is sound, and so is the lamp in it."))}");

    [Fact]
    public void A_text_of_more_than_ten_clauses_lists_them_below_their_heading_with_their_first_words()
    {
        var heading = Entries(Long, Styles.Classic).Single(entry => entry.Element(Xhtml + "a")!.Value == "One");
        var clauses = heading.Element(Xhtml + "ol")!.Elements(Xhtml + "li").Select(entry => entry.Element(Xhtml + "a")!).ToList();

        Assert.Equal(11, clauses.Count);
        Assert.Equal("3) The tower of the light is sound, and so…", clauses[2].Value);
        Assert.EndsWith("#clause-3", clauses[2].Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Empty(Entries(Short, Styles.Classic).Descendants(Xhtml + "ol"));
    }

    [Fact]
    public void A_style_lists_them_always_or_never()
    {
        Assert.Equal(["1) First.", "a) Inner.", "2) Second."], Entries(Short, With(ClauseListing.Always)).Descendants(Xhtml + "ol").Descendants(Xhtml + "a").Select(link => link.Value).Distinct());
        Assert.Empty(Entries(Long, With(ClauseListing.Never)).Descendants(Xhtml + "ol"));
    }

    private static Style With(ClauseListing clauses) => Styles.Classic with { Epub = Styles.Classic.Epub with { Clauses = clauses } };

    private static IEnumerable<XElement> Entries(Document document, Style style) =>
        Of(document, style)["nav.xhtml"].Descendants(Xhtml + "nav").First().Element(Xhtml + "ol")!.Elements(Xhtml + "li");

    private static Document Read(string body) =>
        MarkdownReader.Read(Encoding.UTF8.GetBytes($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{body}\n"), "rules.md").Document!;
}
