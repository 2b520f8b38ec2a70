using System.Text.Json;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Reading;

public class BukharinLetterTests
{
    private static ReadResult WithEditionFile() => PlainTextReader.Read(
        SourceTexts.ReadLetter(), "bukharin-1937.txt", (File.ReadAllBytes(SourceTexts.EditionFilePath), "bukharin-1937.yaml"));

    private static ReadResult WithoutEditionFile() => PlainTextReader.ReadForImport(SourceTexts.ReadLetter(), "bukharin-1937.txt");

    [Fact]
    public void With_its_edition_file_the_letter_is_read_without_a_word_of_doubt()
    {
        Assert.Empty(WithEditionFile().Diagnostics);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_label_has_its_address_its_paragraph_and_its_place(bool withEditionFile)
    {
        var document = (withEditionFile ? WithEditionFile() : WithoutEditionFile()).Document!;

        var found = DocumentWalker.Labels(document).Select(placed =>
            $"{placed.Label.Text} {placed.Label.Address} {DocumentWalker.ParagraphNumberOf(document, placed.Label.Span)} {Name(placed.Placement)}");

        Assert.Equal(Rows("labels"), found);

        static string Name(LabelPlacement placement) => placement switch
        {
            LabelPlacement.Block => "block",
            LabelPlacement.Inline => "inline",
            _ => "inline, set as a block",
        };
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_bracket_has_its_kind_and_its_paragraph(bool withEditionFile)
    {
        var document = (withEditionFile ? WithEditionFile() : WithoutEditionFile()).Document!;

        var found = DocumentWalker.Interventions(document).Select(bracket =>
            $"[{string.Concat(bracket.Inlines.OfType<Text>().Select(t => t.Content))}] {bracket.Kind.ToString().ToLowerInvariant()} {DocumentWalker.ParagraphNumberOf(document, bracket.Span)}");

        Assert.Equal(Rows("brackets"), found);
    }

    [Fact]
    public void Every_division_covers_the_paragraphs_that_its_role_has()
    {
        var document = WithEditionFile().Document!;

        var found = DocumentWalker.Divisions(document).Select(division =>
            DocumentWalker.ParagraphsOf(document, division) is var (first, last) ? $"{division.Role} {first}-{last}" : $"{division.Role}");

        Assert.Equal(
            [
                "Byline 2-2", "Introduction 3-3", "Letter 4-26", "Closer 24-26", "Signed 26-26", "Dateline 26-26",
                "Postscript 27-27", "Source 28-28", "Commentary 29-37", "Source 38-38",
            ],
            found);
        Assert.Equal(SourceTexts.ReadExpected().GetProperty("paragraphs").GetInt32(), document.ParagraphLines.Length);
    }

    [Fact]
    public void The_hash_is_that_of_the_received_file()
    {
        Assert.Equal(SourceTexts.ReadExpected().GetProperty("sha256").GetString(), WithEditionFile().Document!.SourceSha256);
    }

    [Fact]
    public void Without_an_edition_file_the_missing_credit_is_the_only_error()
    {
        var result = PlainTextReader.Read(SourceTexts.ReadLetter(), "bukharin-1937.txt");

        var error = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticCodes.MissingCredit, error.Code);
        Assert.Null(result.Document);
    }

    [Fact]
    public void The_tree_has_all_words_of_the_file_and_no_others()
    {
        var document = WithEditionFile().Document!;
        var words = System.Text.Encoding.UTF8.GetString(SourceTexts.ReadLetter()).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(words, document.FrontMatter.Title.Split(' ').Concat(SourceWords.Of(document)));
        Assert.Equal(SourceTexts.ReadExpected().GetProperty("words").GetInt32(), words.Length);
    }

    [Fact]
    public void Imported_as_Edition_Markdown_the_letter_is_the_same_tree()
    {
        var document = WithEditionFile().Document!;

        var again = MarkdownReader.Read(EditionMarkdown.Write(document), "bukharin-1937.md");

        Assert.Empty(again.Diagnostics);
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(again.Document!));
    }

    private static IEnumerable<string> Rows(string table) =>
        SourceTexts.ReadExpected().GetProperty(table).EnumerateArray().Select(row => string.Join(' ', row.EnumerateArray().Select(Cell)));

    private static string Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.String ? cell.GetString()! : cell.GetRawText();
}
