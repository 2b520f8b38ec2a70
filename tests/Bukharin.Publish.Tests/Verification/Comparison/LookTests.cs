using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
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

    private static ImmutableArray<Diagnostic> Verify(RecoveredText emphasised)
    {
        var document = Nodes.Document(Nodes.Paragraph(Nodes.Text("He was "), Nodes.Emphasis(Nodes.Text("not")), Nodes.Text(" there.")));
        var edition = PlainEdition.Of(new RecoveredParagraph([new RecoveredText("He was "), emphasised, new RecoveredText(" there.")]));
        return EditionVerifier.Verify(document, Styles.Classic, edition).Findings;
    }
}
