using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Labels that stand in one line of the source stand in one line of an edition.</summary>
public class LabelRowTests
{
    private const string Source = "---\ntitle: T\nlang: en\nsource: none\n---\n\n1. (a) One.\n\n   (b) Two.\n\n2. Three.\n";

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void A_label_on_a_line_of_its_own_is_found(string format)
    {
        var document = MarkdownReader.Read(Source, "row.md").Document!;
        var edition = Editions.Recover(format, document, Styles.Classic);
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);

        var row = edition.Paragraphs.Single(paragraph => paragraph.Text.Contains("One.", StringComparison.Ordinal));
        var second = row.Pieces.IndexOf(row.Pieces.OfType<RecoveredTarget>().Single(target => target.Id == "clause-1-a"));
        var broken = edition with
        {
            Paragraphs = edition.Paragraphs.Replace(row, row with { Pieces = row.Pieces[..second] })
                .Insert(edition.Paragraphs.IndexOf(row) + 1, row with { Pieces = row.Pieces[second..] }),
        };

        var finding = Assert.Single(EditionVerifier.Verify(document, Styles.Classic, broken).Findings);
        Assert.Equal(DiagnosticCodes.ParagraphChanged, finding.Code);
    }
}
