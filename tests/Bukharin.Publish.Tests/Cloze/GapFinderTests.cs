using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Cloze;

/// <summary>Where gaps stand.</summary>
public class GapFinderTests
{
    private const string Text = """
        # Of the lamp

        1) The lamp is clean. *It has been* clean at sunset, and the keeper's log says so.

        2) Ask Corrie [the boatman]{.gloss}, who was [twice]{.supplied} there: a) in fog, b) in snow, with a [link](https://example.org) and `code`.

           A second paragraph[^1] of café and cafés, of the **supply boat**, and the Supply Boat's crew, re&#8203;entry and 5½, at 10[3]{.supplied} or 10.

        | head | other |
        |---|---|
        | cell | body |

        [^1]: A note of rope.
        """;

    [Theory]
    [InlineData("lamp", "lamp", "1")]
    [InlineData("\"the [keeper's] log\"", "keeper's", "1")]
    [InlineData("\"the [keeper\u2019s] log\"", "keeper's", "1")]
    [InlineData("\"is [clean]\"", "clean", "1")]
    [InlineData("SUNSET", "sunset", "1")]
    [InlineData("Corrie", "Corrie", "2")]
    [InlineData("\"[Corrie], who\"", "Corrie", "2")]
    [InlineData("supply boat", "supply boat", "2")]
    [InlineData("It has been", "It has been", "1")]
    [InlineData("{ gap: snow, clause: 2.b }", "snow", "2.b")]
    [InlineData("{ gap: in, clause: clause-2-a }", "in", "2.a")]
    [InlineData("cell", "cell", "2")]
    [InlineData("Supply   Boat", "Supply Boat", "2")]
    [InlineData("\"caf\u00E9\"", "cafe\u0301", "2")]
    [InlineData("\"cafe\u0301s\"", "caf\u00E9s", "2")]
    public void A_gap_is_found_by_its_words(string yaml, string words, string clause)
    {
        var (gaps, faults) = Find(yaml);

        Assert.Empty(faults);
        var gap = Assert.Single(gaps);
        Assert.Equal((words, clause), (gap.Words, gap.Clause?.Address ?? ""));
        Assert.NotEqual(0, gap.Span.Line);
    }

    [Theory]
    [InlineData("lampe", "BP1291", "Did you mean 'lamp'?")]
    [InlineData("supply boar", "BP1291", "Did you mean 'supply boat'?")]
    [InlineData("{ gap: lamp, clause: 2 }", "BP1291", "stands nowhere in clause 2")]
    [InlineData("{ gap: lamp, clause: 7.x }", "BP1291", "There is no clause '7.x'.")]
    [InlineData("lam", "BP1291", "whole words")]
    [InlineData("re", "BP1291", "whole words")]
    [InlineData("5", "BP1291", "whole words")]
    [InlineData("rope", "BP1291", "outside of headings and notes")]
    [InlineData("boatman", "BP1291", "")]
    [InlineData("head", "BP1291", "")]
    [InlineData("clean", "BP1292", "could stand at 2 places: clause 1, clause 1")]
    [InlineData("clean", "BP1292", "'is [clean]")]
    [InlineData("\"cle\\u200Ban\\u034F\"", "BP1292", "could stand at 2 places")]
    [InlineData("10", "BP1292", "could stand at 2 places")]
    [InlineData("\"been clean\"", "BP1293", "a change of look")]
    [InlineData("twice", "BP1293", "an editor's bracket")]
    [InlineData("was twice", "BP1293", "an editor's bracket")]
    [InlineData("\"twice [there]\"", "BP1293", "an editor's bracket")]
    [InlineData("link", "BP1293", "a link")]
    [InlineData("code", "BP1293", "code")]
    [InlineData("second paragraph of", "BP1293", "the mark of a note")]
    public void What_can_be_no_gap_is_told(string yaml, string code, string said)
    {
        var (gaps, faults) = Find(yaml);

        Assert.Empty(gaps);
        var fault = Assert.Single(faults);
        Assert.Equal(code, fault.Code.Id);
        Assert.Contains(said, $"{fault.Message} {fault.Hint}", StringComparison.Ordinal);
        Assert.Equal(5, fault.Span.Line);
    }

    [Fact]
    public void Gaps_are_numbered_in_the_order_of_the_text_and_none_lies_over_another()
    {
        var (gaps, faults) = Find("log\n  - lamp\n  - keeper's log\n  - Corrie");

        Assert.Equal([(1, "lamp"), (2, "keeper's log"), (3, "Corrie")], gaps.Select(gap => (gap.Number, gap.Words)));
        var fault = Assert.Single(faults);
        Assert.Equal((DiagnosticCodes.GapsOverlap, 5), (fault.Code, fault.Span.Line));
    }

    [Theory]
    [InlineData("[lamp]")]
    [InlineData("\"a [lamp\"")]
    [InlineData("\"a [lamp] and [oil]\"")]
    [InlineData("\"a []\"")]
    [InlineData("{ clause: 2 }")]
    public void What_asks_for_no_gap_is_told(string yaml) =>
        Assert.Contains(DiagnosticCodes.WrongType, MarkdownReader.Read(Source(yaml), "t.md").Diagnostics.Select(one => one.Code));

    [Fact]
    public void Other_keys_of_a_gap_are_told() =>
        Assert.Contains(DiagnosticCodes.UnknownKey, MarkdownReader.Read(Source("{ gap: lamp, in: 2 }"), "t.md").Diagnostics.Select(one => one.Code));

    [Fact]
    public void A_text_that_is_written_again_has_its_gaps() => Assert.Equal(
        DocumentDump.Write(GapTexts.Letter), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(GapTexts.Letter), "lighthouse-letter.md").Document!));

    private static (System.Collections.Immutable.ImmutableArray<PlacedGap> Gaps, System.Collections.Immutable.ImmutableArray<Diagnostic> Faults) Find(string yaml) =>
        GapFinder.Find(MarkdownReader.Read(Source(yaml), "t.md").Document!);

    private static string Source(string yaml) => $"---\ntitle: T\nsource: none\ngaps:\n  - {yaml}\n---\n\n{Text}";
}
