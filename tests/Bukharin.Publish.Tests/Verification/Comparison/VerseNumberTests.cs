using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>The numbers of lines of verse: in all editions, proved, and read back.</summary>
public class VerseNumberTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        He had it by heart:

        ::: numbered
        | One, *and
        |   two*, [and more]{.supplied}
        | three[, he said]{.gloss}
        | four
        |
        | [Pg 7]{.page}
        | five, and so far to the narrow places of the harbour where no lamp is, and no boat, and no oil in all the night
        | six
        :::

        > ::: {.verse .numbered start=99}
        > | One[^1]
        > | hundred
        > :::

        1) | not
           | numbered

        2) x

           a) y

              ::: {.numbered start=4}
              | four
              | five
              :::

        [^1]: It is said:

            ::: {.numbered start=1230}
            | far on
            | and on
            :::

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void They_are_proved_in_each_edition(string format) => Assert.Empty(Verify(format, Source, Styles.Classic).Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void They_are_proved_where_pages_of_the_source_stand_in_the_margin(string format) =>
        Assert.Empty(Verify(format, Source, Styles.Classic with { SourcePages = SourcePageForm.Margin }).Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_style_says_which_have_one(string format)
    {
        Assert.Empty(Verify(format, Source, Styles.Classic with { VerseNumberStep = 2 }));

        var findings = Verify(format, Source, Styles.Classic with { VerseNumberStep = 2 }, Styles.Classic);

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.VerseNumberLost && finding.Message.StartsWith("Line 5 of the verse has no number", StringComparison.Ordinal) && finding.Span.Line == 16);
        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.VerseNumberWrong && finding.Message.StartsWith("The number '2' stands at a line that has no number of the verse", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_first_number_counts(string format)
    {
        var findings = Verify(format, Source.Replace("start=99", "start=98", StringComparison.Ordinal), Styles.Classic, source: Source);

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.VerseNumberLost && finding.Message.Contains("Line 100", StringComparison.Ordinal) && finding.Span.Line == 22);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void They_are_read_back(string format)
    {
        var source = Read(Source);

        var edition = Editions.Recover(format, source, Styles.Classic);
        var text = EditionMarkdown.Write(EditionImporter.Import(edition, Styles.Classic, "verse.md").Document);

        Assert.Equal(Numbers(source), Numbers(Read(text)));
    }

    private static List<(int? First, string Words)> Numbers(Document document) =>
        [.. DocumentWalker.Descendants(document).OfType<LineBlock>().Select(verse => (verse.FirstNumber, string.Concat(DocumentWalker.Descendants(verse.Stanzas).OfType<Text>().Select(text => text.Content)).Replace(" ", "", StringComparison.Ordinal)))];

    private static ImmutableArray<Diagnostic> Verify(string format, string written, Style style, Style? asked = null, string? source = null) =>
        Editions.Verify(format, Editions.Write(format, Read(written), style), Read(source ?? written), asked ?? style).Findings;

    private static Document Read(string source) => MarkdownReader.Read(source, "verse.md").Document!;
}
