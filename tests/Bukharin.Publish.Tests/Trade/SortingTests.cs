using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>An EPUB has titles and names as lists sort them; they are proved, and come back from it.</summary>
public class SortingTests
{
    private static readonly Document Text = With("Ferryman's \"Answers\", The", "Oster, Paul");

    [Fact]
    public void They_are_read_back_from_an_EPUB()
    {
        var metadata = Editions.Recover("epub", Text, Styles.Classic).Metadata;

        Assert.Equal("Ferryman's \"Answers\", The", metadata.TitleSort);
        Assert.Equal(("Paul Oster", "Oster, Paul"), Assert.Single(metadata.NameSorts));
        Assert.Empty(Editions.Verify("epub", Editions.Write("epub", Text, Styles.Classic), Text, Styles.Classic).Findings);
    }

    [Theory]
    [InlineData("Ferryman, A", "Oster, Paul", "BP4502")]
    [InlineData("Ferryman's \"Answers\", The", "Auster, Paul", "BP4502")]
    [InlineData("Ferryman's \"Answers\", The", null, "BP4503")]
    [InlineData(null, "Oster, Paul", "BP4503")]
    public void What_the_source_has_otherwise_is_found(string? title, string? name, string code)
    {
        var findings = Editions.Verify("epub", Editions.Write("epub", Text, Styles.Classic), With(title, name), Styles.Classic).Findings;

        Assert.Equal(code, Assert.Single(findings).Code.Id);
    }

    private static Document With(string? title, string? name)
    {
        var text = SampleDocuments.EveryNodeKind;
        var front = text.FrontMatter;
        return text with
        {
            FrontMatter = front with
            {
                Trade = new TradeData { TitleSort = title },
                Contributors = [front.Contributors[0], front.Contributors[1] with { Sort = name }],
            },
        };
    }
}
