using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>Pages of the source in the margin: set, read back, and held against a source in which they are elsewhere.</summary>
public class SourcePageTests
{
    private const string Text = """
        # The [Pg 3]{.page} first

        [Pg 4]{.page}

        The harbour lay quiet under the rain, and nobody who came down the hill that [Pg 5]{.page} morning could have said when the boat had left, or who had been aboard of it when she went; the keeper's book was sil[Pg 6]{.page}ent on it, and so was he. Nothing was heard of her again in that year.[^1]

        - One thing
        - [Pg 7]{.page}
        - Another [p. 8]{.page}[folio 9 verso, in another hand]{.page} thing

        1. A clause, and two [*fol.* 12v]{.page} more words.

        > Quoted [Pg 13]{.page} words, [old, [Pg 13a]{.page} and worn]{.supplied}.

        [^1]: The log [Pg 10]{.page} says [Pg 11]{.page} otherwise.

        [Pg 14]{.page}
        """;

    public static TheoryData<string, string> Formats()
    {
        var rows = new TheoryData<string, string>();
        foreach (var style in Styles.All)
        {
            foreach (var format in new[] { "pdf", "print", "docx", "epub" })
            {
                rows.Add(style.Name, format);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_in_the_margin_are_proved(string style, string format) =>
        Assert.Empty(Findings(Text, Text, format, InMargin(style)));

    [Fact]
    public void Each_stands_beside_its_line()
    {
        var edition = PdfText.Recover(new MemoryStream(Editions.Write("pdf", Read(Text), InMargin("classic"))));

        var beside = edition.Paragraphs.SelectMany(Lines).Where(line => line.Marginal is not null).Select(line => $"{line.Marginal} {line.Words}");

        Assert.Equal(
            [
                "[Pg 3] The first",
                "[Pg 4] The harbour lay quiet under the rain, and nobody who came down",
                "[Pg 5] the hill that morning could have said when the boat had left, or who",
                "[Pg 6] had been aboard of it when she went; the keeper\u2019s book was silent on",
                // What stands directly below each other is read as one.
                "[Pg 7] [p. 8] [folio 9 verso, in another hand] [fol. 12v] [Pg 13] [Pg 13a] [Pg 14] \u2022 Another thing",
            ],
            beside);
        Assert.DoesNotContain(edition.Paragraphs, paragraph => paragraph.Text.Contains("[Pg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The ferry [Pg 7]{.page}, which we took.", "The ferry, which we took.")]
    [InlineData("The ferry, [Pg 7]{.page} which we took.", "The ferry, which we took.")]
    [InlineData("It (the ferry [Pg 7]{.page}) went [Pg 8]{.page}.", "It (the ferry) went.")]
    [InlineData("*The ferry* [Pg 7]{.page}; and *the boat [Pg 8]{.page}*.", "The ferry; and the boat.")]
    [InlineData("The fer[Pg 7]{.page}ry went [Pg 8]{.page} off.", "The ferry went off.")]
    public void A_line_closes_up_where_a_page_is_in_the_margin(string written, string read)
    {
        var edition = PdfText.Recover(new MemoryStream(Editions.Write("pdf", Read(written), InMargin("classic"))));

        Assert.Contains(edition.Paragraphs, paragraph => paragraph.Text == read);
        Assert.Empty(Findings(written, written, "print", InMargin("classic")));
    }

    [Theory]
    [InlineData("[Pg 5]{.page} ", "", "BP4815", "'[Pg 5]', where a page of the source begins, is not in the margin.")]
    [InlineData("[Pg 14]{.page}", "", "BP4815", "'[Pg 14]', where a page of the source begins, is not in the margin.")]
    [InlineData("[Pg 10]{.page} ", "", "BP4815", "'[Pg 10]', where a page of the source begins, is not in the margin, beside note 1.")]
    [InlineData("sil[Pg 6]{.page}ent on it, and so was he.", "silent on it, [Pg 6]{.page} and so was he.", "BP4816", "'[Pg 6]' stands in the margin beside another line than the one in which that page of the source begins.")]
    [InlineData("[Pg 4]{.page}\n\nThe harbour lay quiet under the rain, and nobody who came down the hill", "The harbour lay quiet under the rain, and nobody who came down the hill [Pg 4]{.page}", "BP4816", "'[Pg 4]' stands in the margin beside another line")]
    [InlineData("One thing", "One [Pg 6a]{.page} thing", "BP4817", "'[Pg 6a]' stands in the margin, and no page of the source is called so there.")]
    [InlineData("> Quoted [Pg 13]", "> Quoted [Pg 31]", "BP4817", "'[Pg 31]' stands in the margin, and no page of the source is called so there.")]
    public void A_page_that_is_not_where_it_is_in_the_source_is_a_finding(string before, string after, string code, string message)
    {
        var other = Text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Text, other);
        foreach (var format in new[] { "pdf", "print" })
        {
            var findings = Findings(other, Text, format, InMargin("classic"));

            Assert.Contains(findings, finding => finding.Code.Id == code && finding.Message.Contains(message, StringComparison.Ordinal));
            Assert.All(findings, finding => Assert.StartsWith("BP481", finding.Code.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_stands_in_the_margin_unasked_is_a_finding()
    {
        var edition = PdfText.Recover(new MemoryStream(Editions.Write("pdf", Read("One [Pg 2]{.page} two."), InMargin("classic"))));

        var findings = EditionVerifier.Verify(Read("One two."), Styles.Classic, edition).Findings;

        Assert.Equal("BP4817", Assert.Single(findings, finding => finding.Code.Id.StartsWith("BP48", StringComparison.Ordinal)).Code.Id);
    }

    private static Style InMargin(string style) => Styles.Load(style) with { SourcePages = SourcePageForm.Margin };

    private static ImmutableArray<Diagnostic> Findings(string written, string source, string format, Style style) =>
        Editions.Verify(format, Editions.Write(format, Read(written), style), Read(source), style).Findings;

    private static Document Read(string text) => MarkdownReader.Read($"---\ntitle: A letter\nlang: en\nsource: none\n---\n\n{text}\n", "letter.md").Document!;

    private static IEnumerable<(string? Marginal, string Words)> Lines(RecoveredParagraph paragraph)
    {
        var (marginal, words) = ((string?)null, "");
        foreach (var piece in paragraph.Pieces)
        {
            switch (piece)
            {
                case RecoveredLine:
                    yield return (marginal, words.Trim());
                    (marginal, words) = (null, "");
                    break;
                case RecoveredMarginal beside:
                    marginal = beside.Text;
                    break;
                case RecoveredText text:
                    words += text.Text;
                    break;
            }
        }

        yield return (marginal, words.Trim());
    }
}
