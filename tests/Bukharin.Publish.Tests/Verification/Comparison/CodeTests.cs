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
