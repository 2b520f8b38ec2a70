using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What does not count, and that everything else does.</summary>
public class FoldingTests
{
    private static readonly Style Verbatim =
        Styles.Classic with { Typography = Styles.Classic.Typography with { Punctuation = Punctuation.Verbatim } };

    [Theory]
    [InlineData("café", "cafe\u0301")]
    [InlineData("no boat", "no\u00A0boat")]
    [InlineData("no boat", "no \u2009 boat")]
    [InlineData("Lower Weir|4 March", "Lower Weir 4 March")]
    [InlineData("answer", "an\u00ADswer")]
    [InlineData("answer", "an\u200Bswer")]
    [InlineData("answer", "answer\u2060")]
    [InlineData("list – it", "list\u2014it")]
    [InlineData("list – it", "list - it")]
    [InlineData("[…]", "[...]")]
    public void A_folded_difference_is_no_difference(string place, string replacement) =>
        Assert.Empty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, HandMade.With(place, replacement)).Findings);

    [Theory]
    [InlineData("“stuck”", "‘stuck’")]
    [InlineData("“stuck”", "\"stuck\"")]
    [InlineData("miller’s", "miller's")]
    [InlineData("list – it", "list--it")]
    [InlineData("“stuck”", "«stuck»")]
    [InlineData("list – it", "list, it")]
    [InlineData("list – it", "list it")]
    [InlineData("[…]", "[..]")]
    [InlineData("Weir-Keeper’s Reply\nWritten", "Weir Keeper’s Reply\nWritten")]
    [InlineData("it came", "it  ﬁ came")]
    [InlineData("kept:", "kept.")]
    [InlineData("1899", "l899")]
    [InlineData("1899", "１899")]
    public void Any_other_difference_is_found(string place, string replacement) =>
        Assert.NotEmpty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, HandMade.With(place, replacement)).Findings);

    [Fact]
    public void A_style_that_changes_no_punctuation_folds_none()
    {
        var result = EditionVerifier.Verify(HandMade.Document, Verbatim, HandMade.Good);

        Assert.Equal([Foldings.NormalForm, Foldings.WhiteSpace, Foldings.Invisible], result.Foldings);
        Assert.Contains(result.Findings, finding => finding.Message.Contains("has become '“", StringComparison.Ordinal) || finding.Message.Contains('“', StringComparison.Ordinal));
    }
}
