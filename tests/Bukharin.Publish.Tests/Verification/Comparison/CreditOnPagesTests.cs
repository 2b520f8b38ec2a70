using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>The credit that a DOCX has on every page, whole or cut.</summary>
public class CreditOnPagesTests
{
    [Theory]
    [InlineData("none...")]
    [InlineData("Letter book 7, of the years ...")]
    [InlineData("Harbour Office, letter book 7, folio 12, in the second of the chests that came from the rock in the winter of that year, and were never opened")]
    public void A_credit_is_known_wherever_it_ends(string source)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: \"{source}\"\n---\n\nOne.\n", "t.md").Document!;

        Assert.Empty(Editions.Verify("docx", Editions.Write("docx", document, Styles.Classic), document, Styles.Classic).Findings);
    }
}
