using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Holds editions of other tables against a source, and editions whose files were changed: each difference is told.</summary>
public class TableDamageTests
{
    private const string Good = """
        ---
        title: Oil
        lang: en-GB
        source: none
        ---

        The keeper counted, and wrote it down.

        Table: What was burned

        | Quarter | Gallons | Remarks |
        |:--|--:|---|
        | Ladyday | 112 | the new lamp[^n] |
        | Midsummer | 98 | |
        | Michaelmas | 105 | the old wick |

        He signed it.

        [^n]: It smoked.
        """;

    private static readonly string[] FormatNames = ["pdf", "print", "docx", "epub"];

    /// <summary>What is done to the source of the edition, the code of the finding, and whether the edition tells it without tags.</summary>
    private static readonly ImmutableArray<(string Name, Func<string, string> Change, string[] Codes, bool InPrint)> Changes =
    [
        ("two cells swapped", text => text.Replace("| Ladyday | 112 |", "| 112 | Ladyday |", StringComparison.Ordinal), ["BP4104"], true),
        ("two rows swapped", text => DamagedEditions.Swap(text, "| Midsummer | 98 | |", "| Michaelmas | 105 | the old wick |"), ["BP4104"], true),
        ("a row lost", text => text.Replace("| Midsummer | 98 | |\n", "", StringComparison.Ordinal), ["BP4101"], true),
        ("a row twice", text => text.Replace("| Midsummer | 98 | |\n", "| Midsummer | 98 | |\n| Midsummer | 98 | |\n", StringComparison.Ordinal), ["BP4102", "BP4105"], true),
        ("an empty row added", text => text.Replace("| Midsummer | 98 | |\n", "| Midsummer | 98 | |\n| | | |\n", StringComparison.Ordinal), ["BP4821"], false),
        ("an empty column added", text => text.Replace(" |\n", " | |\n", StringComparison.Ordinal).Replace("|---|\n", "|---|---|\n", StringComparison.Ordinal), ["BP4821"], false),
        ("the head a body row", text => text.Replace("| Quarter | Gallons | Remarks |\n|:--|--:|---|\n", "| | | |\n|:--|--:|---|\n| Quarter | Gallons | Remarks |\n", StringComparison.Ordinal), ["BP4113"], false),
        ("a column aligned otherwise", text => text.Replace("|:--|--:|---|", "|:--|:-:|---|", StringComparison.Ordinal), ["BP4113"], false),
        ("words in the cell beside", text => text.Replace("| Midsummer | 98 | |", "| Midsummer | | 98 |", StringComparison.Ordinal), ["BP4113"], false),
        ("a cell emptied", text => text.Replace("| 105 |", "| |", StringComparison.Ordinal), ["BP4101"], true),
        ("a figure changed", text => text.Replace("| 105 |", "| 150 |", StringComparison.Ordinal), ["BP4103"], true),
        ("a mark in another cell", text => text.Replace("the new lamp[^n] |", "the new lamp |", StringComparison.Ordinal).Replace("| 105 |", "| 105[^n] |", StringComparison.Ordinal), ["BP4301", "BP4302", "BP4303"], true),
        ("the caption lost", text => text.Replace("Table: What was burned\n\n", "", StringComparison.Ordinal), ["BP4101"], true),
        ("the caption a paragraph", text => text.Replace("Table: What", "What", StringComparison.Ordinal), ["BP4113"], false),
        ("the table a paragraph", text => text.Replace("| Quarter", "\\| Quarter", StringComparison.Ordinal).Replace("|:--|--:|---|\n", "", StringComparison.Ordinal), ["BP4820"], false),
        ("the table turned into words", text => text.Replace("| Quarter", "\\| Quarter", StringComparison.Ordinal).Replace("|:--|--:|---|\n", "", StringComparison.Ordinal), ["BP4102"], true),
    ];

    public static TheoryData<string, string> Damages() =>
        [.. FormatNames.SelectMany(format => Changes.Where(change => format != "print" || change.InPrint).Select(change => (format, change.Name)))];

    /// <summary>What is replaced in a file of an edition, by what, and the code of the finding.</summary>
    public static TheoryData<string, string, string, string, string> Files() => new()
    {
        { "epub", "part", " scope=\"col\"", "", "BP4113" },
        { "epub", "part", "<td>the old wick</td>", "", "BP4101" },
        { "epub", "part", "<td/>", "", "BP4821" },
        { "epub", "part", "class=\"right\"", "class=\"center\"", "BP4113" },
        { "epub", "part", "<caption>", "<caption hidden=\"hidden\">", "BP4101" },
        { "docx", "word/document.xml", "<w:tblHeader/>", "", "BP4113" },
        { "docx", "word/document.xml", "w:val=\"right\"", "w:val=\"center\"", "BP4113" },
        { "docx", "word/document.xml", "<w:pStyle w:val=\"TableCaption\"", "<w:pStyle w:val=\"BodyText\"", "BP4113" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void An_edition_of_another_table_is_told(string format, string change)
    {
        var (_, make, codes, _) = Changes.Single(one => one.Name == change);
        DamagedEditions.AssertOtherTextTold(format, Good, make, codes);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Words_are_in_their_own_cell_also_beside_one_that_is_aligned_alike(string format)
    {
        const string Source = "---\ntitle: Oil\nlang: en-GB\nsource: none\n---\n\n| a | b | c |\n|---|---|---|\n| Midsummer | 98 | |\n";
        var moved = Read(Source.Replace("| 98 | |", "| | 98 |", StringComparison.Ordinal));

        Assert.Contains(Editions.Verify(format, Editions.Write(format, moved, Styles.Classic), Read(Source), Styles.Classic).Findings, finding => finding.Code.Id == "BP4821");
    }

    [Fact]
    public void Rows_in_which_nothing_stands_are_proved()
    {
        var document = Read("---\ntitle: Oil\nlang: en-GB\nsource: none\n---\n\n| a | b |\n|---|---|\n| | |\n");

        Assert.All(FormatNames, format => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Styles.Classic), document, Styles.Classic).Findings));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Good), style), Read(Good), style).Findings));

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Tables_in_items_definitions_and_clauses_are_proved_in_every_style(string format)
    {
        const string Source = """
            ---
            title: Oil
            lang: en-GB
            source: none
            ---

            - Of the oil he wrote, and he wrote more than one line of it, that it was never enough:

              | Quarter | Gallons |
              |:--|--:|
              | Ladyday | 112[^n] |

              All of it was colza.

            - Of the wicks:

              - the old ones

                : What they were

                | a | b |
                |---|---|
                | c | |

              - the new ones.

            Colza
            :   An oil:

                | x | y |
                |---|---|
                | 1 | 2 |

            > He quoted:
            >
            > | q |
            > |---|
            > | r |

            1) A clause:

               | s | t |
               |---|---|
               | 5 | 6 |

               a) A clause in it:

                  | u | v |
                  |---|---|
                  | 7 | 8 |

               b) Another.

            2) The last.

            [^n]: More or less.
            """;
        var document = Read(Source);

        Assert.All(Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings));
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(Read(EditionMarkdown.Write(document))));
    }

    [Fact]
    public void The_head_comes_again_on_each_page_with_the_same_words()
    {
        var rows = string.Concat(Enumerable.Range(1, 90).Select(row => FormattableString.Invariant($"| Day {row} | {row * 7} |\n")));
        var document = Read($"---\ntitle: Oil\nlang: en-GB\nsource: none\n---\n\n| Day | *Gallons*[^n] |\n|---|--:|\n{rows}\n[^n]: Of oil.\n");

        var edition = Editions.Recover("pdf", document, Styles.Classic);

        Assert.True(edition.RepeatedHeads.Length > 1);
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        var lost = EditionVerifier.Verify(document, Styles.Classic, edition with { RepeatedHeads = edition.RepeatedHeads[1..] }).Findings;
        Assert.Equal("BP4822", Assert.Single(lost).Code.Id);
        var other = edition.RepeatedHeads.SetItem(0, edition.RepeatedHeads[0] with { Text = "Day Pints" });
        Assert.Equal("BP4823", Assert.Single(EditionVerifier.Verify(document, Styles.Classic, edition with { RepeatedHeads = other }).Findings).Code.Id);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_change_in_the_markup_of_a_file_is_told(string format, string part, string old, string now, string code) =>
        DamagedEditions.AssertOtherFileTold(format, Good, part, old, now, code);

    private static Document Read(string text) => MarkdownReader.Read(text, "oil.md").Document!;
}
