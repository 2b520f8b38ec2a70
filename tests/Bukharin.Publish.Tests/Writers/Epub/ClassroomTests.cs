using System.Xml.Linq;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed class ClassroomTests
{
    private static readonly Style Handout = Styles.Load("handout");
    private static readonly WrittenEpub Sheet = Of(SampleDocuments.EveryNodeKind, Handout);

    [Fact]
    public void Questions_and_glossary_stand_between_the_text_and_the_credit()
    {
        Assert.Equal(["questions.xhtml", "glossary.xhtml", "persons.xhtml", "credit.xhtml"], Sheet.Spine[^4..]);
        Assert.DoesNotContain("questions.xhtml", Of(SampleDocuments.EveryNodeKind).Spine);
    }

    [Fact]
    public void Questions_are_a_list_that_counts_them()
    {
        var questions = Sheet["questions.xhtml"].Descendants(Xhtml + "section").Single();

        Assert.Equal(Handout.ClassroomFor("en")!.Questions.Length, questions.Elements(Xhtml + "ol").Single().Elements(Xhtml + "li").Count());
        Assert.Equal("Questions", questions.Element(Xhtml + "h1")!.Value);
    }

    [Fact]
    public void The_glossary_is_one_to_reading_systems_and_screen_readers()
    {
        var glossary = Sheet["glossary.xhtml"].Descendants(Xhtml + "section").Single();

        Assert.Equal(("glossary", "doc-glossary"), ((string)glossary.Attribute(Ops + "type")!, (string)glossary.Attribute("role")!));
        Assert.Equal(
            [
                "Dov \u00B7 Note 1 \u00B7 Clause 1: his brother", "Note 2 \u00B7 Clause 1: first \u2014 supplied by the editor.",
                "Note 3 \u00B7 Clause 1.a: sic \u2014 the editor\u2019s remark on the reading of the source.",
                "Note 4 \u00B7 Clause 1.b: \u2026 \u2014 words left out by the editor.", "Note 6: now? \u2014 the reading is uncertain. Ed.",
            ],
            glossary.Descendants(Xhtml + "dt").Select(term => $"{term.Element(Xhtml + "dfn")!.Value}: {((XElement)term.NextNode!.NextNode!).Value}"));
    }

    [Fact]
    public void Each_entry_leads_to_the_mark_of_its_note() => Assert.All(
        Sheet["glossary.xhtml"].Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value.Split('#')),
        target => Assert.Equal("doc-noteref", (string?)Sheet[target[0]].Descendants(Xhtml + "a").Single(mark => (string?)mark.Attribute("id") == target[1]).Attribute("role")));

    [Fact]
    public void Contents_and_landmarks_lead_to_them()
    {
        var navigation = Sheet["nav.xhtml"].Descendants(Xhtml + "nav").ToDictionary(nav => (string)nav.Attribute(Ops + "type")!);

        Assert.Equal(["questions.xhtml", "glossary.xhtml", "persons.xhtml", "credit.xhtml"], navigation["toc"].Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value).TakeLast(4));
        Assert.Equal("glossary.xhtml", navigation["landmarks"].Descendants(Xhtml + "a").Single(link => (string?)link.Attribute(Ops + "type") == "glossary").Attribute("href")!.Value);
    }

    [Fact]
    public void The_PDFs_pages_are_marked_where_they_begin_in_them()
    {
        // With a title page, the questions begin a page.
        var sheet = Of(SampleDocuments.EveryNodeKind, Handout with { Pdf = Handout.Pdf with { TitlePages = Handout.Pdf.TitlePages with { Opening = OpeningForm.TitlePage } } });
        var pages = sheet["nav.xhtml"].Descendants(Xhtml + "nav").Single(nav => (string?)nav.Attribute(Ops + "type") == "page-list")
            .Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value.Split('#')[0]).ToList();

        Assert.Equal("title-page.xhtml", pages[0]);
        Assert.Contains("questions.xhtml", pages);
        Assert.Equal("doc-pagebreak", (string?)sheet["questions.xhtml"].Descendants(Xhtml + "section").Single().Elements().First().Attribute("role"));
    }

    [Fact]
    public void A_heading_of_the_text_keeps_its_id_beside_theirs()
    {
        var epub = Of(Nodes.Document(Nodes.Heading(1, "questions", Nodes.Text("Questions")), Nodes.Paragraph("Who goes there?")), Handout);

        Assert.Equal("questions-2", (string?)epub["questions.xhtml"].Descendants(Xhtml + "h1").Single().Attribute("id"));
    }
}
