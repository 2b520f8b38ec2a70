using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What is found where code in an edition is not sign by sign that of the source.</summary>
public class CodeTests
{
    private const string Source = """
        ---
        title: T
        lang: en
        source: none
        ---

        Type `lamp --on "x"` [by hand, `a  b`]{.gloss} on it.[^1]

        ```
        lamp --on
          again

        end
        ```

        [^1]: Or `off`.

        """;

    public static readonly TheoryData<string> Formats = ["pdf", "print", "docx", "epub"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Code_is_proved_as_it_is_written(string format) =>
        Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Source), Styles.Classic), Read(Source), Styles.Classic).Findings);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_of_it_is_typeset(string format)
    {
        var set = Read(Source.Replace("\"x\"", "\u201Cx\u201D", StringComparison.Ordinal).Replace("lamp --on\n", "lamp \u2013on\n", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, set, Styles.Classic), Read(Source), Styles.Classic).Findings
            .Where(finding => finding.Code == DiagnosticCodes.CodeChanged).Select(finding => finding.Message);

        Assert.Equal(["The code '\"' is '\u201C'.", "The code '\"' is '\u201D'.", "The code '--' is '\u2013'."], findings);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void A_line_that_is_turned_goes_on_further_in_than_any_begins(string format)
    {
        var document = Read(Source.Replace("  again", $"    again {string.Join(' ', Enumerable.Repeat("onwards", 30))}", StringComparison.Ordinal));
        var edition = Editions.Write(format, document, Styles.Classic);

        Assert.Empty(Editions.Verify(format, edition, document, Styles.Classic).Findings);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(edition);
        var lines = pdf.GetPages().SelectMany(page => page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
                .GroupBy(letter => (page.Number, Math.Round(letter.StartBaseLine.Y)))
                .Select(line => (Left: line.Min(letter => letter.StartBaseLine.X), Words: string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)))))
            .ToList();
        var (begun, turned) = (lines.Where(line => line.Words.StartsWith("lamp--on", StringComparison.Ordinal) || line.Words.StartsWith("again", StringComparison.Ordinal)).ToList(), lines.Where(line => line.Words.StartsWith("onwards", StringComparison.Ordinal)).ToList());

        Assert.True(begun.Count >= 2 && turned.Count >= 2, string.Join('\n', lines));
        Assert.True(turned.Min(line => line.Left) > begun.Max(line => line.Left) + 10, string.Join('\n', lines));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_indents_count(string format)
    {
        var moved = Read(Source.Replace("  again", "    again", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, moved, Styles.Classic), Read(Source), Styles.Classic).Findings;

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.CodeChanged && finding.Message == "The code '  again' is '    again'." && finding.Span.Line == 11);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Code_that_looks_like_other_words_is_told(string format)
    {
        var plain = Read(Source.Replace("`off`", "off", StringComparison.Ordinal).Replace("`lamp --on \"x\"`", "lamp \\-\\-on \"x\"", StringComparison.Ordinal));

        var findings = Editions.Verify(format, Editions.Write(format, plain, Styles.Classic), Read(Source), Styles.Classic).Findings;

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.LookLost && finding.Message.EndsWith("is not in a monospaced face.", StringComparison.Ordinal));
    }

    private static Document Read(string source) => MarkdownReader.Read(source, "x.md").Document!;
}
