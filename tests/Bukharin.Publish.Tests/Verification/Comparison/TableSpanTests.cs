using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Tables whose cells span columns and rows, with heads of several rows and feet: proved, told of where an edition has others, and written as they were.</summary>
public class TableSpanTests
{
    private const string Front = "---\ntitle: Oil\nlang: en-GB\nsource: none\n---\n\n";

    private const string Source = Front + """
        The keeper counted.

        +-----------+---------------------------+----------+
        | Quarter   | Burned                    | Remarks  |
        |           +-------------+-------------+          |
        |           | Gallons[^n] | Cost        |          |
        +:==========+============:+============:+==========+
        | Ladyday   | 112         | 4           | The new  |
        |           +-------------+-------------+ lamp,    |
        |           | 98          | 3           | *colza*  |
        +-----------+-------------+-------------+ alone,   |
        | Midsummer | 105         | 4           | and a    |
        |           |             |             | wick.    |
        +-----------+-------------+-------------+----------+
        | Michaelmas| Nobody burned anything.              |
        +-----------+-------------+-------------+----------+
        | Christmas |             |             | dark     |
        |           |             +-------------+----------+
        |           |             |             | darker   |
        +===========+=============+=============+==========+
        | Sum       | 315         | 11          |          |
        +===========+=============+=============+==========+

        He signed.

        [^n]: Of oil.

        """;

    /// <summary>What is done to the source of the edition, and the codes of which one is found.</summary>
    private static readonly ImmutableArray<(string Name, Func<string, string> Change, string[] Codes)> Changes =
    [
        ("columns parted", text => text.Replace("| Burned                    |", "| Burned      |             |", StringComparison.Ordinal).Replace("+---------------------------+", "+-------------+-------------+", StringComparison.Ordinal), ["BP4821"]),
        ("columns joined", text => text.Replace("| Sum       | 315         | 11          |          |", "| Sum       | 315         | 11                     |", StringComparison.Ordinal), ["BP4821"]),
        ("rows parted", text => text.Replace("|           +-------------+-------------+ lamp,    |", "+-----------+-------------+-------------+ lamp,    |", StringComparison.Ordinal), ["BP4821"]),
        ("empty rows parted", text => text.Replace("|           |             +-------------+----------+", "|           +-------------+-------------+----------+", StringComparison.Ordinal), ["BP4821"]),
        ("the foot in the body", text => text.Replace("+===========+=============+=============+==========+", "+-----------+-------------+-------------+----------+", StringComparison.Ordinal), ["BP4113"]),
        ("two cells swapped", text => text.Replace("| 98          | 3           |", "| 3           | 98          |", StringComparison.Ordinal), ["BP4104", "BP4103"]),
    ];

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    public static TheoryData<string, string> Damages() => [.. Changes.SelectMany(change => new[] { "pdf", "docx", "epub" }.Select(format => (format, change.Name)))];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Source), style), Read(Source), style).Findings));

    [Theory]
    [MemberData(nameof(Damages))]
    public void An_edition_of_another_table_is_told(string format, string change)
    {
        var (_, make, codes) = Changes.Single(one => one.Name == change);
        DamagedEditions.AssertOtherTextTold(format, Source, make, codes);
    }

    [Fact]
    public void It_is_written_as_a_grid_that_is_read_alike()
    {
        var document = Read(Source);

        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(Read(EditionMarkdown.Write(document))));
    }

    [Fact]
    public void A_foot_without_a_head_is_written_below_an_empty_one()
    {
        var document = Read(Front + "+---+---+\n|   |   |\n+===+===+\n| a | b |\n+===+===+\n| c | d |\n+===+===+\n");

        Assert.Equal([TablePart.Body, TablePart.Foot], DocumentWalker.Descendants(document).OfType<TableRow>().Select(row => row.Part));
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(Read(EditionMarkdown.Write(document))));
    }

    [Fact]
    public void Rows_that_a_cell_holds_together_stay_on_one_page()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(row => FormattableString.Invariant(
            $"| Day {row,-5} | {row * 7,-5} |\n|           +-------+\n|           | {row * 11,-5} |\n|           +-------+\n|           | {row * 13,-5} |\n+-----------+-------+\n")));
        var document = Read($"{Front}+-----------+-------+\n| Day       | Oil   |\n+===========+=======+\n{rows}");

        var edition = Editions.Recover("pdf", document, Styles.Classic);

        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        var groups = edition.Paragraphs.Where(paragraph => paragraph.Structure.Containers.Length == 3 && paragraph.Page > 0).Skip(2).Chunk(4).ToList();
        Assert.Equal(60, groups.Count);
        Assert.All(groups, group => Assert.Single(group.Select(paragraph => paragraph.Page).Distinct()));
        Assert.True(groups.Select(group => group[0].Page).Distinct().Count() > 2);
    }

    [Fact]
    public void Rows_that_no_page_holds_are_parted_where_no_cell_is()
    {
        var rows = string.Join("|           +-------+\n", Enumerable.Range(1, 80).Select(row => FormattableString.Invariant($"| {(row == 1 ? "All days" : ""),-9} | {row * 7,-5} |\n")));
        var document = Read($"{Front}+-----------+-------+\n| Day       | Oil   |\n+===========+=======+\n{rows}+-----------+-------+\n");

        Assert.All(["pdf", "print", "docx", "epub"], format => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Styles.Classic), document, Styles.Classic).Findings));
    }

    private static Document Read(string source) => MarkdownReader.Read(source.ReplaceLineEndings("\n"), "table.md").Document!;
}
