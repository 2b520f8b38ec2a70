using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Words that the source sets off are set off in the edition.</summary>
public class LookTests
{
    [Fact]
    public void Emphasis_that_is_lost_is_told() =>
        Assert.Equal(DiagnosticCodes.LookLost, Assert.Single(Verify(new RecoveredText("not"))).Code);

    [Fact]
    public void Emphasis_that_is_kept_is_no_finding() =>
        Assert.Empty(Verify(new RecoveredText("not", new RecoveredFormat(Emphasis: true))));

    [Theory]
    [InlineData(BaselineShift.Superscript, BaselineShift.Superscript, true)]
    [InlineData(BaselineShift.Superscript, BaselineShift.None, false)]
    [InlineData(BaselineShift.Subscript, BaselineShift.None, false)]
    [InlineData(BaselineShift.Subscript, BaselineShift.Superscript, false)]
    public void A_superscript_or_subscript_stays_one(BaselineShift shift, BaselineShift found, bool isKept)
    {
        var document = Nodes.Document(Nodes.Paragraph(Nodes.Text("On the 5"), Nodes.Shifted(shift, "th"), Nodes.Text(" of May.")));
        var edition = PlainEdition.Of(new RecoveredParagraph([new RecoveredText("On the 5"), new RecoveredText("th", new RecoveredFormat(Shift: found)), new RecoveredText(" of May.")]));

        var findings = EditionVerifier.Verify(document, Styles.Classic, edition).Findings;

        Assert.Equal(isKept ? [] : [DiagnosticCodes.LookLost], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_superscript_in_a_note_stays_one()
    {
        var document = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\n\nIt holds [2 m^3^]{.gloss} little.[^1]\n\n[^1]: On the 5^th^ of May.\n", "x.md").Document!;
        var style = Styles.Classic;
        var plain = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\n\nIt holds [2 m3]{.gloss} little.[^1]\n\n[^1]: On the 5th of May.\n", "x.md").Document!;

        Assert.All(["pdf", "print", "docx", "epub"], format =>
        {
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings);
            Assert.Equal(2, Editions.Verify(format, Editions.Write(format, plain, style), document, style).Findings.Count(finding => finding.Code == DiagnosticCodes.LookLost));
        });
    }

    private static ImmutableArray<Diagnostic> Verify(RecoveredText emphasised)
    {
        var document = Nodes.Document(Nodes.Paragraph(Nodes.Text("He was "), Nodes.Emphasis(Nodes.Text("not")), Nodes.Text(" there.")));
        var edition = PlainEdition.Of(new RecoveredParagraph([new RecoveredText("He was "), emphasised, new RecoveredText(" there.")]));
        return EditionVerifier.Verify(document, Styles.Classic, edition).Findings;
    }
}
