using Bukharin.Publish.Reading;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;

namespace Bukharin.Publish.Tests.Writers.Docx.Stories;

public class OpeningLineTests
{
    private const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    [Fact]
    public void A_dateline_is_kept_with_the_letter_that_it_opens_and_not_with_what_follows_the_one_that_it_ends()
    {
        var edition = Edition(
            "::: letter\n::: dateline\nThe rock, Monday\n:::\n\nThe lamp is out.\n\n::: signed\nReed\n:::\n\n::: dateline\nThe rock, Tuesday\n:::\n:::\n\n# Afterwards\n\nNobody came.\n");

        Assert.True(IsKept("The rock, Monday"));
        Assert.False(IsKept("The rock, Tuesday"));

        bool IsKept(string words) =>
            edition.Paragraphs.Single(paragraph => TextOf(paragraph) == words).Element(W + "pPr")?.Element(W + "keepNext") is not null;
    }

    [Fact]
    public void Stanzas_of_a_note_are_parted_by_a_line_of_the_note()
    {
        var note = Edition("The lamp.[^a]\n\n[^a]: Words.\n\n    | One,\n    | two.\n    |\n    | Three,\n    | four.\n").Notes.Single();

        Assert.Equal([null, null, "240"], note.Elements(W + "p").Select(paragraph => (string?)paragraph.Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + "before"))); // 12 pt.
    }

    [Theory]
    [InlineData("- One.\n- Two.\n")]
    [InlineData("> Quoted.\n")]
    [InlineData("| Verse,\n| more.\n")]
    public void Text_behind_what_stands_apart_from_it_begins_without_an_indent_as_on_pages(string apart)
    {
        var edition = Edition($"Before.\n\n{apart}\nBehind.\n\nMore.\n");

        Assert.Equal(["FirstParagraph", "BodyText"], new[] { "Behind.", "More." }.Select(words =>
            (string?)edition.Paragraphs.Single(paragraph => TextOf(paragraph) == words).Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")));
    }

    private static DocxEdition Edition(string text) => Of(MarkdownReader.Read(FrontMatter + text, "a.md").Document!);
}
