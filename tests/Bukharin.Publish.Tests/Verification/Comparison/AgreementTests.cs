using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Editions of one build among each other.</summary>
public class AgreementTests
{
    [Fact]
    public void Editions_that_set_the_same_signs_agree() =>
        Assert.Empty(EditionVerifier.Compare([Verify(HandMade.Good), Verify(HandMade.Good)]));

    [Fact]
    public void Editions_that_set_other_signs_do_not()
    {
        var other = Verify(HandMade.With("list – it", "list — it"));

        Assert.Empty(other.Findings);
        var finding = Assert.Single(EditionVerifier.Compare([Verify(HandMade.Good), other]));
        Assert.Equal(DiagnosticCodes.EditionsDisagree, finding.Code);
        Assert.StartsWith("The docx has '—' where the docx has '–'", finding.Message, StringComparison.Ordinal);
    }

    private static Bukharin.Publish.Verification.Comparison.VerificationResult Verify(RecoveredEdition edition) =>
        EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition);
}
