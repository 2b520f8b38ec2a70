using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Vocabulary;
using static System.FormattableString;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Tables of which a row, the rows that a cell spans, or the head is nearly as high as a page, or higher.</summary>
public class HighRowTests
{
    public static TheoryData<string> Formats => ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_head_of_more_than_half_a_page_does_not_come_again(string format)
    {
        var document = Read(HeadAndRows(80));

        AssertProved(format, document);
        if (format == "pdf")
        {
            Assert.Empty(Editions.Recover(format, document, Styles.Classic).RepeatedHeads);
        }
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(30, false)]
    public void A_head_comes_again_if_it_leaves_half_of_the_page(int lines, bool comesAgain)
    {
        var document = Read(HeadAndRows(lines));

        var edition = Editions.Recover("pdf", document, Styles.Classic);

        Assert.Equal(comesAgain, !edition.RepeatedHeads.IsEmpty);
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        Assert.Equal(comesAgain ? "BP4822" : null, EditionVerifier.Verify(document, Styles.Classic, edition with { RepeatedHeads = [] }).Findings.FirstOrDefault()?.Code.Id);
    }

    [Fact]
    public void Rows_that_a_cell_spans_stay_on_one_page_if_they_fit()
    {
        for (var above = 0; above < 40; above += 3)
        {
            var rows = string.Concat(Enumerable.Range(1, 16).Select(i => Invariant($"{(i == 1 ? "| All  " : "|      ")}| Row {i,-3} |\n{(i < 16 ? "|      +---------+" : "+------+---------+")}\n")));
            var document = Read(string.Concat(Enumerable.Range(1, above).Select(i => Invariant($"Filler {i}.\n\n"))) + "+------+---------+\n" + rows);

            var edition = Editions.Recover("pdf", document, Styles.Classic);

            Assert.Single(edition.Paragraphs.Where(InCell).Select(paragraph => paragraph.Page).Distinct());
            Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_row_that_is_higher_than_a_page_goes_on_on_the_next(string format)
    {
        var document = Read(High(notes: true));

        AssertProved(format, document);
        if (format is not "pdf")
        {
            return;
        }

        var edition = Editions.Recover(format, document, Styles.Classic);
        var long1 = edition.Paragraphs.Single(paragraph => paragraph.Text.StartsWith("Left 1 ", StringComparison.Ordinal));
        var long2 = edition.Paragraphs.Single(paragraph => paragraph.Text.StartsWith("Right 1 ", StringComparison.Ordinal));
        Assert.True(long1.Stretches.Length >= 3);
        Assert.Equal(long1.Stretches[..2].Select(stretch => (stretch.Page, stretch.TopPt)), long2.Stretches[..2].Select(stretch => (stretch.Page, stretch.TopPt)));
        Assert.Subset(edition.RepeatedHeads.Select(head => head.Page).ToHashSet(), long1.Stretches.Skip(1).Select(stretch => stretch.Page).ToHashSet());

        // A note stands on the page of its mark.
        var before = long1.Pieces.TakeWhile(piece => piece is not RecoveredMark).OfType<RecoveredPageTurn>().Count();
        Assert.Equal(long1.Page + before, edition.Notes.Single(note => note.Paragraphs[0].Text.StartsWith("A note", StringComparison.Ordinal)).Page);
    }

    [Fact]
    public void A_row_of_a_DOCX_that_may_be_higher_than_a_page_is_not_kept_together()
    {
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("docx", Read(High(notes: false)), Styles.Classic)));
        var document = XElement.Load(archive.GetEntry("word/document.xml")!.Open());

        var rows = document.Descendants().Where(element => element.Name.LocalName == "tr");
        Assert.Equal([true, true, false, true], rows.Select(row => row.Descendants().Any(element => element.Name.LocalName == "cantSplit")));
    }

    [Fact]
    public void Rows_that_a_cell_spans_go_on_if_they_are_higher_than_a_page()
    {
        var rows = string.Concat(Enumerable.Range(1, 90).Select(i => Invariant($"{(i == 1 ? "| All  " : "|      ")}| Row {i,-3} |\n{(i < 90 ? "|      +---------+" : "+------+---------+")}\n")));
        var document = Read("+------+---------+\n" + rows.Replace("|      |", "| all  |", StringComparison.Ordinal));

        foreach (var (format, style) in Formats.SelectMany(format => Styles.All.Select(style => ((string)format, style))))
        {
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings);
        }
    }

    [Fact]
    public void A_row_whose_page_has_no_repeated_head_is_told()
    {
        var document = Read(High(notes: false));
        var edition = Editions.Recover("pdf", document, Styles.Classic);

        Assert.Equal("BP4822", EditionVerifier.Verify(document, Styles.Classic, edition with { RepeatedHeads = edition.RepeatedHeads[..^1] }).Findings.Single().Code.Id);
    }

    private static string High(bool notes)
    {
        var (left, right) = (string.Join(' ', Enumerable.Range(1, 900).Select(i => Invariant($"Left {i} {(notes && i == 700 ? "is marked[^n]" : "is")} quiet"))), string.Join(' ', Enumerable.Range(1, 500).Select(i => Invariant($"Right {i} is loud"))));
        return $"| Name | Left | Right |\n|---|---|---|\n| One | short | short |\n| Two | {left} | {right} |\n| Three | short | short |\n{(notes ? "\n[^n]: A note on it.\n" : "")}";
    }

    /// <summary>A grid of one column with a head of so many rows.</summary>
    private static string HeadAndRows(int head) => "+----------+\n" + string.Concat(Enumerable.Range(1, head + 90).Select(i =>
        Invariant($"| {(i <= head ? "Head" : "Rows")} {i,-4}|\n+{new string(i == head ? '=' : '-', 10)}+\n")));

    private static bool InCell(RecoveredParagraph paragraph) => paragraph.Structure.Containers.Any(container => container.Kind == ContainerNames.Row);

    private static void AssertProved(string format, Document document) =>
        Assert.All(Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings));

    private static Document Read(string text)
    {
        var result = MarkdownReader.Read($"---\ntitle: High Rows\nlang: en-GB\nsource: none\n---\n\n{text}", "high.md");
        Assert.Empty(result.Diagnostics);
        return result.Document!;
    }
}
