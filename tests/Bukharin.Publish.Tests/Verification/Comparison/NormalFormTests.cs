using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Canonical equivalence, seen from outside: an edition may have it, and nothing less.</summary>
public class NormalFormTests
{
    [Theory]
    [InlineData("é", "e\u0301")] // A letter and its accent.
    [InlineData("ǭ", "o\u0304\u0328")] // Two marks, in the other order.
    [InlineData("ǭ", "o\u0328\u0304")]
    [InlineData("Å", "\u212B")] // The sign of the ångström is the letter.
    [InlineData("й", "и\u0306")]
    [InlineData("ᾳ", "α\u0345")]
    [InlineData("한", "\u1112\u1161\u11AB")] // Hangul is computed.
    [InlineData("क\u093C", "\u0958")] // A letter that is never composed.
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    public void Canonical_equivalents_are_the_same(string inSource, string inEdition) =>
        Assert.Empty(Verify($"x{inSource}x", $"x{inEdition}x"));

    [Theory]
    [InlineData("é", "è")]
    [InlineData("é", "e")]
    [InlineData("ﬁ", "fi")] // Compatibility is not equivalence.
    [InlineData("²", "2")]
    [InlineData("o\u0301\u0300", "o\u0300\u0301")] // Marks of one class have an order.
    public void Nothing_less_is(string inSource, string inEdition) => Assert.NotEmpty(Verify($"x{inSource}x", $"x{inEdition}x"));

    private static System.Collections.Immutable.ImmutableArray<Bukharin.Publish.Diagnostics.Diagnostic> Verify(string inSource, string inEdition)
    {
        var document = Nodes.Document(Nodes.Paragraph($"They wrote {inSource} twice."));
        return EditionVerifier.Verify(document, Styles.Classic, PlainEdition.Of($"They wrote {inEdition} twice.")).Findings;
    }
}
