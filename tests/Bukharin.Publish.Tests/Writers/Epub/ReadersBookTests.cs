using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>What a reader meets before the text: titles, cover, direction, how to cite.</summary>
public sealed class ReadersBookTests
{
    private static readonly WrittenEpub Sample = Of(Read("en", "1) One.\n\n   a) Inner.\n\n2) Two."), Styles.Classic);

    [Fact]
    public void The_first_title_is_the_books_and_the_last_is_not_its_subtitle_alone()
    {
        var titles = Sample.Package.Descendants(Dc + "title").ToList();

        Assert.Equal(["Rules", "of the house", "Rules: of the house"], titles.Select(title => title.Value));
        Assert.Equal(
            ["main", "subtitle", "extended"],
            titles.Select(title => Sample.Package.Descendants(Opf + "meta").Single(meta => meta.Attribute("refines")?.Value == $"#{title.Attribute("id")!.Value}" && meta.Attribute("property")!.Value == "title-type").Value));
        Assert.Equal("Правила. дома", Of(Read("ru", "Слова.", "Правила", "дома"), Styles.Classic).Package.Descendants(Dc + "title").Last().Value);
        Assert.Equal("Rules? of the house", Of(Read("en", "Words.", "Rules?"), Styles.Classic).Package.Descendants(Dc + "title").Last().Value);
    }

    [Fact]
    public void Who_turns_the_pages_does_not_come_to_the_cover_a_second_time()
    {
        var items = Sample.Package.Element(Opf + "spine")!.Elements().ToList();

        Assert.Equal([("cover", "no")], items.Where(item => item.Attribute("linear") is not null).Select(item => (item.Attribute("idref")!.Value, item.Attribute("linear")!.Value)));
        Assert.Contains(Sample["nav.xhtml"].Descendants(Xhtml + "a"), link => link.Attribute("href")!.Value == "cover.xhtml");
    }

    [Fact]
    public void Documents_say_in_which_direction_they_are_written()
    {
        Assert.Equal("ltr", Sample["imprint.xhtml"].Attribute("dir")!.Value);
        Assert.Equal("ltr", Sample.Package.Attribute("dir")!.Value);
        var hebrew = Of(Read("he", "שלום.", "חוקים", "הבית"), Styles.Classic);
        Assert.Equal("rtl", hebrew["part-01.xhtml"].Attribute("dir")!.Value);
        Assert.Equal("rtl", hebrew.Package.Element(Opf + "spine")!.Attribute("page-progression-direction")!.Value);
    }

    [Fact]
    public void The_imprint_says_how_to_cite_by_clause_page_and_link()
    {
        Assert.Equal(
            ["How to cite", "By clause, labelled alike in every edition: clause 1.a.", "By page of the printed edition, marked in this one: page 3.", "By link, with this behind the edition’s address: #clause-1-a"],
            Advice(Sample));
        Assert.Equal(["How to cite", "By page of the printed edition, marked in this one: page 1."], Advice(Of(Read("en", "Words."), Styles.Classic)));
        Assert.StartsWith("Nach Absätzen", Advice(Of(Read("de", "1) Eins.\n\n2) Zwei."), Styles.Classic))[1], StringComparison.Ordinal);
    }

    private static List<string> Advice(WrittenEpub epub) =>
        [.. epub["imprint.xhtml"].Descendants(Xhtml + "div").Single(div => div.Attribute("class")?.Value == "how-to-cite").Elements().Select(element => element.Value)];

    private static Document Read(string language, string body, string title = "Rules", string subtitle = "of the house") =>
        MarkdownReader.Read(Encoding.UTF8.GetBytes($"---\ntitle: {title}\nsubtitle: {subtitle}\nlang: {language}\nsource: none\n---\n\n{body}\n"), "rules.md").Document!;
}
