using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What is proved of verse, and what is found where it is not its author's.</summary>
public class VerseTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        He had it by heart:

        | The lamp is lit[, so he said,]{.gloss} and
        |    "who will row," she asked,[^1] "to the far and narrow places of the harbour where no lamp is?"
        |
        | *None*, 1) not he --
        |         and no boat.

        1) | Row.

           | Row on.

        2) x

        [^1]: | Or sang:
            |   row.

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Verse_is_proved_as_it_is_written(string format) =>
        Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Source), Styles.Classic), Read(Source), Styles.Classic).Findings);

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_indents_count(string format)
    {
        var moved = Read(Source.Replace("|         and", "|       and", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, moved, Styles.Classic), Read(Source), Styles.Classic).Findings;

        var finding = Assert.Single(findings, finding => finding.Code != DiagnosticCodes.MetadataAltered);
        Assert.Equal((DiagnosticCodes.VerseMoved, "The line of verse 'and no boat.' is 6 spaces in, and not 8.", 13), (finding.Code, finding.Message, finding.Span.Line));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Indents_in_notes_count(string format)
    {
        var moved = Read(Source.Replace("|   row.", "| row.", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, moved, Styles.Classic), Read(Source), Styles.Classic).Findings;

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.VerseMoved && finding.Message == "The line of verse 'row.' is 0 spaces in, and not 2." && finding.Span.Line == 22);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Prose_is_none(string format)
    {
        var prose = Read(Source.Replace("| *None*", "\n*None*", StringComparison.Ordinal).Replace("|         and", "and", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, prose, Styles.Classic), Read(Source), Styles.Classic).Findings;

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.StructureChanged);
    }

    private static Document Read(string source) => MarkdownReader.Read(source, "verse.md").Document!;
}
