using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What is proved of epigraphs and of whose the words of a quotation are.</summary>
public class AttributionTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        # One

        ::: epigraph
        | Up is a number,
        |   down is a fall.

        --- Harbour song[^1]
        :::

        > I counted [them]{.supplied}.
        > -- *Letter Book*, [Board's copy]{.gloss}

        1) It is out:

           > a) It is.
           >
           > -- [W.]{.supplied} Ansty

        2) x

        [^1]: > Row.
            >
            > -- Another

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Attributions_are_proved(string format) =>
        Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Source), Styles.Classic), Read(Source), Styles.Classic).Findings);

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void What_is_said_is_none(string format)
    {
        var said = Read(Source.Replace("> -- [W.]", "> \\-- [W.]", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, said, Styles.Classic), Read(Source), Styles.Classic).Findings;

        // Running heads name other clauses, too, where the line belongs to another.
        var finding = Assert.Single(findings, finding => finding.Code != DiagnosticCodes.MetadataAltered && finding.Code != DiagnosticCodes.PageClausesWrong);
        Assert.Equal((DiagnosticCodes.StructureChanged, 23), (finding.Code, finding.Span.Line));
    }

    [Fact]
    public void An_attribution_stands_at_the_right_on_the_page_of_its_words()
    {
        for (var lines = 25; lines < 40; lines++)
        {
            var source = new StringBuilder("---\ntitle: T\nlang: en\nsource: none\n---\n\n");
            for (var i = 0; i < lines; i++)
            {
                source.Append(CultureInfo.InvariantCulture, $"Line {i}.\n\n");
            }

            source.Append("> It is said\\\n> and it was\\\n> heard.\n>\n> -- Somebody\n\nThe end.\n");

            using var pdf = PdfDocument.Open(Editions.Write("pdf", Read(source.ToString()), Styles.Classic));
            var page = pdf.GetPages().Single(page => page.Text.Contains("Somebody", StringComparison.Ordinal));
            var words = page.GetWords().ToList();

            Assert.Contains(words, word => word.Text == "heard.");
            var name = words.Single(word => word.Text == "Somebody").BoundingBox;
            Assert.True(name.Left > page.Width / 2 && name.Bottom < words.Single(word => word.Text == "heard.").BoundingBox.Bottom);
        }
    }

    private static Document Read(string source) => MarkdownReader.Read(source, "quotation.md").Document!;
}
