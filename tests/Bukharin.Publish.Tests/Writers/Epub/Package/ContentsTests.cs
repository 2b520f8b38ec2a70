using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub.Package;

public sealed class ContentsTests
{
    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    [Fact]
    public void Divisions_without_headings_have_the_styles_names() => Assert.Equal(
        [
            "Title page: title-page.xhtml",
            "About this edition: imprint.xhtml",
            "Introduction: part-01.xhtml#introduction",
            "Letter: part-02.xhtml#letter",
            "Postscript: part-02.xhtml#postscript",
            "What he left out: part-03.xhtml#what-he-left-out",
            "  The buyer: part-03.xhtml#the-buyer",
            "Index of Persons: persons.xhtml",
            "Source: credit.xhtml",
        ],
        Entries(WrittenEpub.Of(SampleDocuments.EveryNodeKind)));

    [Fact]
    public void Headings_nest_as_their_levels_do()
    {
        var epub = WrittenEpub.OfText(
            Heading(1, "one", Text("One")), Heading(3, "deep", Text("Deep")), Heading(2, "less", Text("Less")),
            Paragraph("x"), Heading(1, "two", Text("Two")), Paragraph("x"));

        Assert.Equal(
            ["One: part-01.xhtml#one", "  Deep: part-01.xhtml#deep", "  Less: part-01.xhtml#less", "Two: part-02.xhtml#two"],
            Entries(epub)[2..^1]);
    }

    [Fact]
    public void A_heading_before_a_division_names_it_and_its_headings_go_below()
    {
        var epub = WrittenEpub.OfText(
            Heading(1, "to-ida", Text("To Ida")),
            Division(DivisionRole.Letter, Paragraph("x"), Heading(2, "later", Text("Later"))),
            Division(DivisionRole.Postscript, Paragraph("y")));

        Assert.Equal(
            ["To Ida: part-01.xhtml#to-ida", "  Later: part-01.xhtml#later", "  Postscript: part-01.xhtml#postscript"],
            Entries(epub)[2..^1]);
    }

    [Fact]
    public void The_old_contents_agree_with_the_new()
    {
        var epub = WrittenEpub.Of(SampleDocuments.EveryNodeKind);
        var points = epub["toc.ncx"].Descendants(Ncx + "navPoint")
            .Select(point => $"{point.Element(Ncx + "navLabel")!.Value.Trim()}: {point.Element(Ncx + "content")!.Attribute("src")!.Value}");

        Assert.Equal(Entries(epub).Select(entry => entry.Trim()), points);
    }

    [Fact]
    public void An_id_that_a_heading_has_is_not_given_to_a_division()
    {
        var epub = WrittenEpub.OfText(
            Division(DivisionRole.Letter, Paragraph("x")), Division(DivisionRole.Commentary, Paragraph("y"), Heading(2, "letter", Text("Letter"))));

        Assert.Equal(
            ["Letter: part-01.xhtml#letter-2", "Commentary: part-02.xhtml#commentary", "  Letter: part-02.xhtml#letter"],
            Entries(epub)[2..^1]);
    }

    [Fact]
    public void Landmarks_lead_into_the_reading_order()
    {
        var epub = WrittenEpub.Of(SampleDocuments.EveryNodeKind);
        var landmarks = Nav(epub, "landmarks").Descendants(Xhtml + "a")
            .Select(a => $"{a.Attribute(Ops + "type")!.Value}: {a.Attribute("href")!.Value}");

        Assert.Equal(["cover: cover.xhtml", "titlepage: title-page.xhtml", "copyright-page: imprint.xhtml", "bodymatter: part-02.xhtml", "credits: credit.xhtml"], landmarks);
    }

    [Fact]
    public void A_heading_with_no_words_but_a_note_is_no_entry_and_no_title()
    {
        var epub = WrittenEpub.OfText(
            Heading(1, "a", Note("1", Paragraph("x"))), Heading(2, "b", Text("B")), Paragraph("x"),
            Division(DivisionRole.Letter, Heading(1, "c", Note("2", Paragraph("y"))), Paragraph("x")));

        Assert.Equal(["B", "Letter"], Nav(epub, "toc").Descendants(Xhtml + "a").Skip(2).SkipLast(1).Select(a => a.Value));
        Assert.All(epub.Spine, file => Assert.NotEqual("", epub[file].Descendants(Xhtml + "title").Single().Value));
    }

    private static XElement Nav(WrittenEpub epub, string type) =>
        epub.Body("nav.xhtml").Elements(Xhtml + "nav").Single(nav => nav.Attribute(Ops + "type")!.Value == type);

    private static List<string> Entries(WrittenEpub epub) =>
    [
        .. Nav(epub, "toc").Descendants(Xhtml + "a").Select(a =>
            $"{new string(' ', 2 * (a.Ancestors(Xhtml + "ol").Count() - 1))}{a.Value}: {a.Attribute("href")!.Value}"),
    ];
}
