using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>Running heads that name the clauses of their page, written, read back, and damaged.</summary>
public class PageClauseTests
{
    private static readonly Style Sheet = Styles.Load("handout");
    private static readonly Document Text = Statute();
    private static readonly RecoveredEdition Good = PdfText.Recover(new MemoryStream(Editions.Write("pdf", Text, Sheet)));

    public static TheoryData<string, string, string> Damages() => new()
    {
        { "1\u20132.b", "1\u20132", "The running head of page 1 names 1\u20132; on the page are 1\u20132.b." },
        { "1\u20132.b", "", "The running head of page 1 names no clause; on the page are 1\u20132.b." },
        { "2.b\u20133", "2\u20133", "The running head of page 2 names 2\u20133; on the page are 2.b\u20133." },
    };

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Each_page_names_the_first_and_the_last_clause_that_has_words_on_it(string format)
    {
        var edition = Editions.Write(format, Text, Sheet);

        Assert.Empty(Editions.Verify(format, edition, Text, Sheet).Findings);
        Assert.Equal(["1\u20132.b", "2.b\u20133", "3"], Ranges(Good));
    }

    [Theory]
    [InlineData("::: letter\n3) a\n\n4) b\n:::\n\n::: letter\n1) c\n\n2) d\n:::\n", "3\u20134, 1\u20132")]
    [InlineData("1) a\n\n2) b\n\n# Part\n\n1) c\n\n2) d\n\n3) e\n", "1\u20132, 1\u20133")]
    [InlineData("1) a\n\n> 1) b\n>\n> 2) c\n\n2) d\n", "1, 1\u20132, 2")]
    public void Where_numbering_begins_anew_on_a_page_each_numbering_is_named(string text, string range)
    {
        var document = MarkdownReader.Read($"---\ntitle: Two letters\nlang: en\nsource: none\n---\n\n{text}", "letters.md").Document!;
        var edition = Editions.Write("pdf", document, Sheet);

        Assert.Empty(Editions.Verify("pdf", edition, document, Sheet).Findings);
        Assert.Contains(PdfText.Recover(new MemoryStream(edition)).PageLines, line => line.Text == range);
    }

    [Fact]
    public void A_page_without_clauses_names_none_and_a_style_need_not_ask_for_them()
    {
        var plain = Sheet with { Pdf = Sheet.Pdf with { RunningHeads = RunningHeadForm.Titles } };

        Assert.Empty(Ranges(PdfText.Recover(new MemoryStream(Editions.Write("pdf", Text, plain)))));
        Assert.DoesNotContain(Good.PageLines, line => line.Page == Good.PageLines.Max(other => other.Page) && line.Text.Contains('\u2013', StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_head_that_names_other_clauses_is_a_finding(string range, string other, string message)
    {
        var page = Good.PageLines.First(line => line.Text == range).Page;
        ImmutableArray<RecoveredPageLine> lines = [.. Good.PageLines.Select(line => line.Text == range && line.Page == page ? line with { Text = other } : line)];

        var finding = Assert.Single(EditionVerifier.Verify(Text, Sheet, Good with { PageLines = lines }).Findings);

        Assert.Equal(("BP4818", message), (finding.Code.Id, finding.Message));
        Assert.True(finding.Span.Line > 0);
    }

    private static IEnumerable<string> Ranges(RecoveredEdition edition) =>
        edition.PageLines.Where(line => line.Text is ['1' or '2' or '3', ..] && (line.Text.Length > 1 || edition.PageLines.Count(other => other.Page == line.Page && other.Text == line.Text) > 1 || line.Text != $"{line.Page}"))
            .Select(line => line.Text).Distinct(StringComparer.Ordinal);

    private static Document Statute()
    {
        string Lines(int count) => string.Join(' ', Enumerable.Repeat("The harbour lay quiet under the rain, and nobody who came down the hill saw the boat.", count));
        var source = $"---\ntitle: The Harbour Rules\nlang: en\nsource: none\n---\n\n1) {Lines(12)}\n\n2) {Lines(4)}\n\n   a) {Lines(6)}\n\n   b) {Lines(30)}\n\n3) {Lines(60)}\n";
        return MarkdownReader.Read(System.Text.Encoding.UTF8.GetBytes(source), "rules.md").Document!;
    }
}
