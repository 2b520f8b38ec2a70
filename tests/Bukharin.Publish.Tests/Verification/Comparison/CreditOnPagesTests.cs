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

    /// <summary>The number of a page is furniture, however many words the style has for it; other words beside a number are none.</summary>
    [Theory]
    [InlineData("of the edition, page", "out of")]
    [InlineData("page", "page of")]
    [InlineData("p.\u2003", "/")]
    public void The_words_for_a_page_may_be_several(string page, string of)
    {
        var document = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\n\nOne.\n", "t.md").Document!;
        var style = Styles.Classic with { Words = Styles.Classic.Words.SetItem("en", Styles.Classic.Words["en"] with { Page = page, Of = of }) };
        var edition = Editions.Write("docx", document, style);

        Assert.Empty(Editions.Verify("docx", edition, document, style).Findings);
        Assert.Contains(Editions.Verify("docx", edition, document, Styles.Classic).Findings, finding => finding.Code.Id == "BP4109");
    }
}
