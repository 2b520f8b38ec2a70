namespace Bukharin.Publish.Tests.Recovery.Docx;

public class DocxStructureTests
{
    [Fact]
    public void A_mark_that_LibreOffice_begins_twice_ends_where_the_second_ends() => Assert.Equal(
        ["One.: letter 3", "Two.: letter 3", "Three.: "],
        ContainersOf(
            "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_letter-3\"/><w:r><w:t>One.</w:t></w:r></w:p>"
            + "<w:p><w:bookmarkStart w:id=\"2\" w:name=\"_letter-3\"/><w:r><w:t>Two.</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>"
            + HandMadeDocx.Paragraph("Three.")));

    [Fact]
    public void A_mark_that_was_narrowed_to_its_last_paragraph_begins_where_its_beginning_is_marked_once_more() => Assert.Equal(
        ["One.: letter 3, clause 4", "Two.: letter 3", "Three.: letter 3", "Four.: "],
        ContainersOf(
            "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_clause-4\"/><w:bookmarkStart w:id=\"2\" w:name=\"_from-3\"/><w:bookmarkEnd w:id=\"2\"/>"
            + "<w:r><w:t>One.</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"
            + HandMadeDocx.Paragraph("Two.")
            + "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"_letter-3\"/><w:r><w:t>Three.</w:t></w:r><w:bookmarkEnd w:id=\"3\"/></w:p>"
            + HandMadeDocx.Paragraph("Four.")));

    [Fact]
    public void A_beginning_of_what_is_gone_begins_nothing() => Assert.Equal(
        ["One.: "],
        ContainersOf("<w:p><w:bookmarkStart w:id=\"2\" w:name=\"_from-3\"/><w:bookmarkEnd w:id=\"2\"/><w:r><w:t>One.</w:t></w:r></w:p>"));

    [Fact]
    public void A_paragraph_stands_in_what_holds_any_of_its_words() => Assert.Equal(
        ["One.: ", "Two.: quote 4", ": letter 5", "Three.: "],
        ContainersOf(
            "<w:p><w:r><w:t>One.</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"_quote-4\"/></w:p>"
            + "<w:p><w:r><w:t>Two.</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"
            + "<w:p><w:bookmarkStart w:id=\"2\" w:name=\"_letter-5\"/><w:bookmarkEnd w:id=\"2\"/><w:r><w:t>Three.</w:t></w:r></w:p>"));

    private static IEnumerable<string> ContainersOf(string body) => HandMadeDocx.Read(body).Paragraphs.Select(paragraph =>
        $"{paragraph.Text}: {string.Join(", ", paragraph.Structure.Containers.Select(container => $"{container.Kind} {container.Key}"))}");
}
