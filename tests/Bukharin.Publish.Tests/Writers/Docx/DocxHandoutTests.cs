using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxHandoutTests
{
    private static readonly Style Handout = Styles.Load("handout");
    private static readonly DocxEdition Edition = Of(Whole, Handout);

    [Fact]
    public void Every_fifth_line_of_the_text_is_numbered_and_no_other()
    {
        var section = Edition.Body.Element(W + "sectPr")!;

        Assert.Equal("5", (string?)section.Element(W + "lnNumType")!.Attribute(W + "countBy"));
        Assert.Equal("continuous", (string?)section.Element(W + "lnNumType")!.Attribute(W + "restart"));
        Assert.All(["Title", "Heading1", "FootnoteText", "Question", "Glossary", "Imprint"], id =>
            Assert.NotNull(Style(id).Element(W + "pPr")!.Element(W + "suppressLineNumbers")));
        Assert.Empty(Style("BodyText").Descendants(W + "suppressLineNumbers"));
    }

    [Fact]
    public void The_first_page_has_a_ruled_line_for_a_name_and_the_others_the_running_title()
    {
        Assert.Equal(["default", "first"], Edition.Body.Element(W + "sectPr")!.Elements(W + "headerReference").Select(one => (string)one.Attribute(W + "type")!));
        Assert.Equal("Name and date:", TextOf(Edition.Part("word/header2.xml")));
        Assert.NotNull(Style("NameLine").Descendants(W + "bottom").SingleOrDefault());
    }

    [Fact]
    public void Questions_have_numbers_of_Words_own_and_room_for_an_answer()
    {
        var questions = Edition.Paragraphs.Where(paragraph => StyleOf(paragraph) == "Question").ToList();

        Assert.Equal(Handout.ClassroomFor("en-GB")!.Questions.Length, questions.Count);
        Assert.NotNull(Style("Question").Descendants(W + "numPr").SingleOrDefault());
        Assert.True((int)Style("Question").Descendants(W + "spacing").Single().Attribute(W + "after")! >= 3 * 20 * Handout.Docx.Text.LeadingPt);
    }

    [Fact]
    public void The_glossary_has_every_word_of_the_editors_under_its_note() => Assert.Equal(
        [
            "seen · Note 1: by the auditors", "Note 3 · Clause 2.b: never — supplied by the editor.", "Note 4 · Clause 2.b: … — words left out by the editor.",
            "Note 5: sic — the editor’s remark on the reading of the source.", "Note 6: lost? — the reading is uncertain. Ed.",
        ],
        Edition.Paragraphs.Where(paragraph => StyleOf(paragraph) == "Glossary").Select(TextOf));

    [Fact]
    public void An_entry_of_the_glossary_leads_to_the_mark_of_its_note()
    {
        var link = Edition.Paragraphs.First(paragraph => StyleOf(paragraph) == "Glossary").Element(W + "hyperlink")!;
        var bookmark = Edition.Body.Descendants(W + "bookmarkStart").Single(start => (string?)start.Attribute(W + "name") == (string?)link.Attribute(W + "anchor"));

        Assert.Equal("seen · Note 1:", TextOf(link));
        Assert.NotNull(bookmark.ElementsAfterSelf().First().Element(W + "footnoteReference"));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("handout")]
    public void The_specimen_is_proved_in_every_style(string name)
    {
        var path = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");
        var document = MarkdownReader.Read(File.ReadAllText(path), path).Document!;
        var style = Styles.Load(name);
        var edition = Of(document, style);
        var result = EditionVerifier.Verify(document, style, DocxText.Recover(new MemoryStream(edition.Bytes)));

        Assert.Empty(edition.Diagnostics);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_glossary_that_has_lost_a_line_is_a_finding()
    {
        var path = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");
        var document = MarkdownReader.Read(File.ReadAllText(path), path).Document!;
        var recovered = DocxText.Recover(new MemoryStream(Of(document, Handout).Bytes));
        var damaged = recovered with
        {
            Paragraphs = recovered.Paragraphs.RemoveAll(paragraph => paragraph.Text.StartsWith("Надежда · Note 7 ", StringComparison.Ordinal)),
        };

        var finding = Assert.Single(EditionVerifier.Verify(document, Handout, damaged).Findings);
        Assert.Equal("BP4101", finding.Code.Id);
        Assert.Contains("glossary", finding.Message, StringComparison.Ordinal);
    }

    private static System.Xml.Linq.XElement Style(string id) => Edition.Part("word/styles.xml").Elements(W + "style")
        .Single(style => (string?)style.Attribute(W + "styleId") == id);
}
