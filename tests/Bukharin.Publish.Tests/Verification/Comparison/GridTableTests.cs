using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Tables with several paragraphs in a cell, there and back.</summary>
public class GridTableTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        +-------------+------------------------------+
        | Quarter     | Oil[^n]                      |
        +:============+=============================:+
        | Ladyday     | 112 gallons, [all]{.supplied}|
        |             | of it *colza*.               |
        |             |                              |
        |             | 1) None is left.             |
        +-------------+------------------------------+
        | Midsummer   |                              |
        |             |                              |
        | and later   |                              |
        +-------------+------------------------------+

        : Oil

        [^n]: Colza.

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Paragraphs_of_cells_are_proved(string format) =>
        Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Source), Styles.Classic), Read(Source), Styles.Classic).Findings);

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Paragraphs_of_cells_are_counted(string format)
    {
        var joined = Read(Source.Replace("|             |                              |\n|             | 1)", "|             | 1)", StringComparison.Ordinal));

        Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, joined, Styles.Classic), Read(Source), Styles.Classic).Findings);
    }

    [Fact]
    public void A_grid_table_is_written_where_a_cell_has_several_paragraphs()
    {
        var document = Read(Source);

        var text = EditionMarkdown.Write(document);

        Assert.Contains("+:===", text, StringComparison.Ordinal);
        Assert.Contains("| 112 gallons, [all]{.supplied} of it *colza*. |", text, StringComparison.Ordinal);
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(Read(text)));
    }

    private static Document Read(string source) => MarkdownReader.Read(source, "table.md").Document!;
}
