using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What is proved of notes with several marks.</summary>
public class RepeatedMarkTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        # One

        Ask Corrie,[^a] the keeper,[^b] and again [the boatman]{.gloss} both.[^a]

        The lamp[^b][^a] of [eleven]{.supplied}[^b] steps is out[^a]; 5^th^[^b] *nobody[^a]* knows.

        # Two

        Nothing is known of it.[^a] See [](#fn:b).

        [^a]: The boatman.

        [^b]: Of the light; as the boatman.[^a]

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    private static readonly (string Was, string Now, int Line)[] Changes =
    [
        ("both.[^a]", "both.[^b]", 9),
        ("both.[^a]", "both.", 9),
        ("known of it.[^a]", "known of it.", 15),
        ("known of it.[^a]", "known[^a] of it.", 15),
        ("out[^a];", "out;[^a]", 11),
        ("as the boatman.[^a]", "as the boatman.", 19),
    ];

    public static TheoryData<string, int> Damages => [.. from format in Formats.Select(row => row.Data) from change in Enumerable.Range(0, Changes.Length) select (format, change)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Further_marks_are_proved(string format) => Assert.Empty(Findings(format, Source));

    [Theory]
    [MemberData(nameof(Damages))]
    public void Another_mark_is_found(string format, int change)
    {
        var (was, now, line) = Changes[change];

        Assert.Contains(
            Findings(format, Source.Replace(was, now, StringComparison.Ordinal)),
            finding => finding.Span.Line == line && finding.Code != DiagnosticCodes.MetadataAltered);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void A_raised_figure_is_none(string format) =>
        Assert.Contains(Findings(format, Source.Replace("both.[^a]", "both.^1^", StringComparison.Ordinal)), finding => finding.Code == DiagnosticCodes.LinkChanged && finding.Span.Line == 9);

    [Fact]
    public void An_epub_leads_back_to_each_mark()
    {
        var book = Writers.Epub.WrittenEpub.Of(Read(Source));
        var text = book.Body("part-01.xhtml");
        var note = text.Descendants().Single(element => (string?)element.Attribute("id") == "note-1");

        var ways = note.Descendants().Where(element => (string?)element.Attribute("role") == "doc-backlink").ToList();

        Assert.Equal(["1", "b", "c", "d", "e", "f", "g"], ways.Select(way => way.Value));
        Assert.All(ways, way =>
        {
            var target = ((string?)way.Attribute("href"))!.Split('#');
            var marks = book.Body(target[0].Length == 0 ? "part-01.xhtml" : target[0]).Descendants().Where(element => (string?)element.Attribute("id") == target[1]);
            Assert.EndsWith("#note-1", (string?)Assert.Single(marks).Attribute("href"), StringComparison.Ordinal);
        });
    }

    private static IReadOnlyList<Diagnostic> Findings(string format, string edition) =>
        [.. Editions.Verify(format, Editions.Write(format, Read(edition), Styles.Classic), Read(Source), Styles.Classic).Findings];

    private static Document Read(string source) => MarkdownReader.Read(source, "marks.md").Document!;
}
