using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;

namespace Bukharin.Publish.Tests.Reading.MarkdownText;

public class EditionMarkdownTests
{
    [Fact]
    public void A_text_imported_without_a_credit_leaves_a_place_for_it_and_cannot_be_built_until_it_is_filled()
    {
        var imported = PlainTextReader.ReadForImport("The boat\n\nIt is here.\n"u8.ToArray(), "boat.txt");

        var written = EditionMarkdown.Write(imported.Document!);

        Assert.Contains("\n# source: ", written, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCodes.MissingCredit, Assert.Single(MarkdownReader.Read(written, "boat.md").Diagnostics).Code);
        var filled = MarkdownReader.Read(written.Replace("# source: ", "source: ", StringComparison.Ordinal).Replace("from: book", "from, book", StringComparison.Ordinal), "boat.md");
        Assert.Empty(filled.Diagnostics);
    }

    [Fact]
    public void What_looks_like_syntax_in_plain_text_is_escaped()
    {
        var text = "# No heading\n\n> no *quotation* \\ here_\n\n- no list & <b>\n\nb) no clause\n\n::: no division\n";
        var document = PlainTextReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ("title: A\nlang: en\nsource: none\nroles: {}\n"u8.ToArray(), "a.yaml")).Document!;

        var body = EditionMarkdown.Write(document).Split("---\n\n")[1];

        Assert.Equal("\\# No heading\n\n\\> no \\*quotation\\* \\\\ here\\_\n\n\\- no list & \\<b>\n\nb\\) no clause\n\n\\::: no division\n", body);
    }

    [Fact]
    public void A_sign_that_begins_a_paragraph_is_not_read_as_a_note_again()
    {
        var text = "The lamp¹ is lit† [yes].\n\n¹ of the tower.\n\n† at six.\n";
        var document = PlainTextReader.Read(Encoding.UTF8.GetBytes(text), "a.txt", ("title: A\nlang: en\nsource: none\nroles: {}\nbrackets: [text]\n"u8.ToArray(), "a.yaml")).Document!;

        var written = MarkdownReader.Read(EditionMarkdown.Write(document), "a.md");

        Assert.Empty(written.Diagnostics);
        Assert.Empty(DocumentWalker.Notes(written.Document!));
        Assert.Single(DocumentWalker.Notes(MarkdownReader.Read("---\ntitle: A\nlang: en\nsource: none\n---\n\nThe lamp¹ is lit.\n\n¹ of the tower.\n", "a.md").Document!));
    }

    [Fact]
    public void A_bracket_above_the_line_is_not_read_as_a_note_again()
    {
        var document = MarkdownReader.Read("---\ntitle: A\nlang: en\nsource: none\n---\n\nOne^~~two~~^ and <sup>[three]{.supplied}</sup>.\n", "a.md").Document!;

        var written = MarkdownReader.Read(EditionMarkdown.Write(document), "a.md");

        Assert.Empty(written.Diagnostics);
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(written.Document!));
    }

    [Fact]
    public void Writing_twice_gives_the_same_text()
    {
        var document = MarkdownReader.Read("---\ntitle: A\nlang: en\nsource: none\n---\n\n1) One: a) two[^n]; b) *three*\n\n[^n]: Four\n", "a.md").Document!;

        Assert.Equal(EditionMarkdown.Write(document), EditionMarkdown.Write(document));
    }

    [Fact]
    public void Front_matter_survives_whatever_stands_in_it()
    {
        const string Source = """
            ---
            title: "Half: \"quoted\" # \\ [x]"
            subtitle: 'none'
            author: [Piet, {name: Anna, role: trl}]
            date: 1921-05-03
            issued: "2001"
            lang: en-GB
            publisher: "- a"
            rights: |
              two
              lines
            description: "null"
            subject: [a, "b: c"]
            identifier: 978-0-306-40615-7
            cover: a.png
            cover-alt: "A \"rope\"\u2014coiled"
            style: classic
            editorial: E
            source: ["none", "x"]
            ---

            Text.
            """;
        var document = MarkdownReader.Read(Source, "a.md").Document!;

        var again = MarkdownReader.Read(EditionMarkdown.Write(document), "b.md").Document!;

        Assert.Equal(document.FrontMatter.Credit.Lines, again.FrontMatter.Credit.Lines);
        Assert.Equal(document.FrontMatter.Contributors, again.FrontMatter.Contributors);
        Assert.Equal(document.FrontMatter.Subjects, again.FrontMatter.Subjects);
        Assert.Equal(Bukharin.Publish.Model.DocumentDump.Write(document), Bukharin.Publish.Model.DocumentDump.Write(again));
        Assert.Equal("Half: \"quoted\" # \\ [x]", again.FrontMatter.Title);
    }
}
