using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Damages the table of contents of a good edition, and asks for one finding, at the right place.</summary>
public class ContentsDamageTests
{
    private const string End = "Nothing else was found.\n";

    private const string Contents = """
        contents: Letter 1 toc-letter
        contents: After the flood 2 toc-flood
        contents: Postscript 2 toc-postscript
        contents: Source 2 toc-source
        contents: Editorial note 3 toc-editorial

        """;

    private static readonly Style Style = Styles.Classic with { Contents = ContentsForm.Always };

    private static readonly Document Document = MarkdownReader.Read(
        HandMade.Source.Replace(End, End + "\n::: postscript\nKeep the keys dry.\n:::\n", StringComparison.Ordinal), HandMade.FileName).Document! with { SourceSha256 = HandMade.Document.SourceSha256 };

    private static readonly string Edition = HandMade.Edition
        .Replace("Lower Weir|", "{#toc-letter}Lower Weir|", StringComparison.Ordinal)
        .Replace("{#after-the-flood}", "{#toc-flood}{#after-the-flood}", StringComparison.Ordinal)
        .Replace(End, End + "{#toc-postscript}Keep the keys dry.\n", StringComparison.Ordinal)
        .Replace("\nSource", "\n{#toc-source}Source", StringComparison.Ordinal)
        .Replace("\nEditorial note", "\n{#toc-editorial}Editorial note", StringComparison.Ordinal)
        .Replace("note 1:", Contents + "note 1:", StringComparison.Ordinal);

    [Theory]
    [InlineData(Contents, "", "BP4701", "", "The table of contents is lost.")]
    [InlineData("contents: After the flood 2 toc-flood\n", "", "BP4702", "## After", "The contents do not list 'After the flood'.")]
    [InlineData("contents: Postscript 2 toc-postscript\n", "", "BP4702", "::: postscript", "The contents do not list 'Postscript'.")]
    [InlineData("contents: Source 2", "contents: Before the flood 2 toc-source\ncontents: Source 2", "BP4703", "", "The contents list 'Before the flood'")]
    [InlineData("contents: Source 2 toc-source", "contents: Source 2 toc-letter", "BP4704", "", "The entry 'Source' of the contents leads to no place")]
    [InlineData("contents: Source 2 toc-source", "contents: Source 2 gone", "BP4704", "", "The entry 'Source' of the contents leads to no place")]
    [InlineData("contents: Postscript 2 toc-postscript", "contents: Postscript 2 after-the-flood", "BP4704", "", "The entry 'Postscript' of the contents leads to no place")]
    [InlineData("contents: Letter 1 toc-letter", "contents: Letter 1 clause-2", "BP4704", "", "The entry 'Letter' of the contents leads to no place")]
    [InlineData("contents: Source 2", "contents: Source 1", "BP4705", "", "The entry 'Source' of the contents names page '1'")]
    public void One_fault_is_one_finding_at_its_place(string place, string replacement, string code, string line, string message)
    {
        Assert.Contains(place, Edition, StringComparison.Ordinal);

        var finding = Assert.Single(EditionVerifier.Verify(Document, Style, HandMade.Parse(Edition.Replace(place, replacement, StringComparison.Ordinal))).Findings);

        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(code, finding.Code.Id);
        if (line.Length > 0)
        {
            Assert.Equal(line == "## After" ? HandMade.LineOf(line) : HandMade.LineOf(End.Trim()) + 2, finding.Span.Line);
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Sections_of_all_kinds_are_proved_in_all_formats(string format)
    {
        var document = MarkdownReader.Read("""
            ---
            title: Of sections
            source: none
            ---

            ::: introduction
            Before.

            ## Of the paper

            Brown.
            :::

            # The first part

            Words.

            :::: letter
            ::: salute
            Dear friend,
            :::

            1. I write this.

            ## A heading in the letter

            > # A quoted heading
            ::::

            ## Reply

            ::: letter
            It was received.

            # Loud
            :::

            ::: postscript
            I forgot.
            :::

            # The second part

            ::: commentary
            ## Commentary proper

            Says something.
            :::
            """, "sections.md").Document!;

        Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Style), document, Style).Findings);
    }

    [Fact]
    public void Contents_as_they_ought_to_be_raise_nothing() => Assert.Empty(EditionVerifier.Verify(Document, Style, HandMade.Parse(Edition)).Findings);
}
