using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Pdf;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>Numbers in the margins of a sheet for a classroom, written, read back, and damaged.</summary>
public class LineNumberTests
{
    private static readonly Style Handout = Styles.Load("handout");
    private static readonly Document Text = Specimen();
    private static readonly RecoveredEdition Good = PdfText.Recover(new MemoryStream(Editions.Write("pdf", Text, Handout)));

    public static TheoryData<string, string, string, string> Damages() => new()
    {
        { "15", "", "BP4811", "Line 15 of the text has no number in the margin, in the letter." },
        { "15", "16", "BP4812", "The number '16' stands in the margin at line 15 of the text, in the letter." },
        { "15", "l5", "BP4812", "The number 'l5' stands in the margin at line 15 of the text, in the letter." },
    };

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Every_fifth_line_has_its_number(string format)
    {
        var result = Editions.Verify(format, Editions.Write(format, Text, Handout), Text, Handout);

        Assert.Empty(result.Findings);
        Assert.Equal(Enumerable.Range(1, 25).Select(i => (5 * i).ToString(CultureInfo.InvariantCulture)), Lines(Good).Select(line => line.Number).Where(number => number.Length > 0));
    }

    [Fact]
    public void Headings_title_pages_and_the_credit_are_not_counted()
    {
        var heading = Good.Paragraphs.Single(paragraph => paragraph.Text == "The number that is not there");

        Assert.Equal(1, heading.LineCount);
        Assert.Equal(
            Lines(Good).Select(line => line.Number).Last(number => number.Length > 0),
            (Good.Paragraphs.Where(IsCounted).Sum(paragraph => paragraph.LineCount) / 5 * 5).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_number_that_is_not_its_lines_is_a_finding(string number, string other, string code, string message)
    {
        var finding = Assert.Single(Findings(Change(line => line.Number == number ? new RecoveredLine(other) : line)));

        Assert.Equal((code, message), (finding.Code.Id, finding.Message));
        Assert.True(finding.Span.Line > 0);
    }

    [Fact]
    public void A_number_at_the_next_line_is_lost_at_one_and_wrong_at_the_other()
    {
        var before = "";
        var moved = Change(line => (before, line) switch
        {
            ("15", _) => new RecoveredLine(Take()),
            (_, { Number: "15" }) => new RecoveredLine(Keep("")),
            _ => line,
        });

        Assert.Equal(["BP4811", "BP4812"], Findings(moved).Select(finding => finding.Code.Id));

        string Keep(string number)
        {
            before = "15";
            return number;
        }

        string Take()
        {
            var number = before;
            before = "";
            return number;
        }
    }

    [Fact]
    public void A_number_at_a_heading_is_a_finding()
    {
        var at = Enumerable.Range(0, Good.Paragraphs.Length).Single(i => Good.Paragraphs[i].Text == "The number that is not there");
        var pieces = Good.Paragraphs[at].Pieces.Select(piece => piece is RecoveredLine ? new RecoveredLine("136") : piece);
        var edition = Good with { Paragraphs = Good.Paragraphs.SetItem(at, Good.Paragraphs[at] with { Pieces = [.. pieces] }) };

        var finding = Assert.Single(Findings(edition));

        Assert.Equal("The number '136' stands in the margin at a line that is not counted.", finding.Message.Replace(", in the commentary", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_beside_no_line_are_findings() => Assert.Equal(
        "The number '7' stands in the margin of page 4, and no line of the text beside it.",
        Assert.Single(Findings(Good with { StrayLineNumbers = [new RecoveredStrayNumber("7", 4)] })).Message);

    [Fact]
    public void An_edition_without_any_number_is_told_so_once()
    {
        var none = Good with { Paragraphs = [.. Good.Paragraphs.Select(paragraph => paragraph with { Pieces = paragraph.Pieces.RemoveAll(piece => piece is RecoveredLine) })] };

        Assert.Equal("Line 5 of the text has no number in the margin, nor has any other.", Assert.Single(Findings(none)).Message);
    }

    [Fact]
    public void Numbers_that_the_style_does_not_ask_for_are_told_once() => Assert.Equal(
        "BP4814", Assert.Single(EditionVerifier.Verify(Text, Handout with { LineNumberStep = 0 }, Good).Findings).Code.Id);

    [Fact]
    public void What_is_lost_with_its_lines_is_told_once()
    {
        var at = Enumerable.Range(0, Good.Paragraphs.Length).Single(i => Good.Paragraphs[i].Text.StartsWith("2) The tower is sound.", StringComparison.Ordinal));

        Assert.DoesNotContain(Findings(Good with { Paragraphs = Good.Paragraphs.RemoveAt(at) }), finding => finding.Code.Id.StartsWith("BP481", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_counts_its_lines_as_it_is_read_back() => Assert.All(
        [SampleDocuments.EveryNodeKind, ScreenFiles.EveryFeature],
        document => Assert.Empty(Editions.Verify("print", Editions.Recoverable("print", document, Handout with { LineNumberStep = 1 }), document, Handout with { LineNumberStep = 1 }).Findings));

    private static Document Specimen()
    {
        var path = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");
        return MarkdownReader.Read(File.ReadAllText(path), path).Document!;
    }

    private static bool IsCounted(RecoveredParagraph paragraph) => paragraph.Structure is { IsMatter: false, HeadingLevel: 0 } structure
        && !structure.Containers.Any(container => container.Kind is "source" or "imprint");

    private static IEnumerable<RecoveredLine> Lines(RecoveredEdition edition) => edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredLine>();

    private static RecoveredEdition Change(Func<RecoveredLine, RecoveredLine> change) => Good with
    {
        Paragraphs = [.. Good.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredLine line ? change(line) : piece)] })],
    };

    private static ImmutableArray<Bukharin.Publish.Diagnostics.Diagnostic> Findings(RecoveredEdition edition) => EditionVerifier.Verify(Text, Handout, edition).Findings;
}
