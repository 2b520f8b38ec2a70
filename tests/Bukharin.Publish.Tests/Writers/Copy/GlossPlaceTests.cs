using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class GlossPlaceTests
{
    [Theory]
    [InlineData("Ask Corrie [a man]{.gloss} now.")]
    [InlineData("Ask Corrie [a man]{.gloss}, or \"Corrie [a man]{.gloss}.\" Now.")]
    [InlineData("[a man]{.gloss} Ask [a man]{.gloss} [a man]{.gloss}.")]
    public void A_mark_tells_where_its_bracket_stood(string text) =>
        Assert.All(MarksOf(text), mark => Assert.Null(mark.Place));

    [Theory]
    [InlineData("Ask Corrie. [a man]{.gloss} Now.", 0, false, false)]
    [InlineData("Ask Corrie... [a man]{.gloss}, now.", 1, false, false)]
    [InlineData("Ask Corrie[a man]{.gloss} now.", 0, true, false)]
    [InlineData("[a man]{.gloss}Ask Corrie.", 0, false, true)]
    [InlineData("The \"[a man]{.gloss} boat\".", 0, true, false)]
    public void Where_it_does_not_the_place_is_said(string text, int behind, bool isClose, bool isCloseAfter) =>
        Assert.Equal(new GlossPlace(behind, isClose, isCloseAfter), Assert.Single(MarksOf(text)).Place);

    private static IEnumerable<MarkRun> MarksOf(string text) => PreparedCopy
        .From(MarkdownReader.Read("---\ntitle: A letter\nlang: en\nsource: none\n---\n\n" + text, "a.md").Document!, Styles.Classic)
        .AllRuns().OfType<MarkRun>();
}
