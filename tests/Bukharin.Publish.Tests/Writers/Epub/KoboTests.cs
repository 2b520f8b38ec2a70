using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Epub;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;
using EpubText = Bukharin.Publish.Recovery.Epub.EpubText;
using KoboSpanFaults = Bukharin.Publish.Recovery.Epub.KoboSpanFaults;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>The EPUB in the form of Kobo's readers.</summary>
public sealed class KoboTests
{
    private static readonly byte[] Book = Write(EpubWriter.WriteKobo);

    [Fact]
    public void All_words_stand_in_spans_that_count_on_and_are_proved_as_those_of_the_EPUB()
    {
        Assert.Empty(KoboSpanFaults.Find(new MemoryStream(Book)));
        Assert.Empty(EditionVerifier.Verify(SampleDocuments.EveryNodeKind, Styles.Classic, EpubText.Recover(new MemoryStream(Book)), TestPictures.Of).Findings);
        Assert.NotEmpty(KoboSpanFaults.Find(new MemoryStream(Write(EpubWriter.Write))));
    }

    [Fact]
    public void A_sentence_is_a_span_and_a_paragraph_counts_anew()
    {
        var body = EpubParts.Read(Book, "part-01.xhtml").Descendants(Xhtml + "body").Single();
        var inner = body.Element(Xhtml + "div")!.Element(Xhtml + "div")!;

        Assert.Equal(("book-columns", "book-inner"), (inner.Parent!.Attribute("id")!.Value, inner.Attribute("id")!.Value));
        var spans = inner.Descendants(Xhtml + "span").Where(span => span.Attribute("class")?.Value == "koboSpan").ToList();
        Assert.Equal("kobo.1.1", spans[0].Attribute("id")!.Value);
        Assert.All(spans, span => Assert.DoesNotMatch(new Regex(@"[a-z]{3}[.!?]\s+\S"), span.Value));
        Assert.Equal(spans.Count, spans.Select(span => span.Attribute("id")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("words outside", "has words outside of Kobo's spans")]
    [InlineData("an id twice", "whose id does not count on")]
    [InlineData("an id of another form", "whose id does not count on")]
    public void Spans_that_a_Kobo_would_lose_places_by_are_told(string damage, string message)
    {
        var damaged = EpubParts.Change(Book, "part-01.xhtml", xml => Damage(xml, damage));

        Assert.Contains(message, Assert.Single(KoboSpanFaults.Find(new MemoryStream(damaged))), StringComparison.Ordinal);
    }

    private static void Damage(XDocument xml, string damage)
    {
        var spans = xml.Descendants(Xhtml + "span").Where(span => span.Attribute("class")?.Value == "koboSpan").ToList();
        switch (damage)
        {
            case "words outside":
                spans[1].ReplaceWith(spans[1].Nodes());
                break;
            case "an id twice":
                spans[1].SetAttributeValue("id", spans[0].Attribute("id")!.Value);
                break;
            default:
                spans[1].SetAttributeValue("id", "kobo-2");
                break;
        }
    }

    private static byte[] Write(EditionWriter write)
    {
        var output = new MemoryStream();
        write(new EditionJob(SampleDocuments.EveryNodeKind, Styles.Classic, Time, readFile: TestPictures.Of), output);
        return output.ToArray();
    }
}
