using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading;

public class MarkdownReaderTests
{
    private const string Front = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    [Fact]
    public void Unclosed_intervention_is_reported_at_its_opening_bracket()
    {
        var result = MarkdownReader.Read(Front + "1) The minutes say [nothing of this.", "letter.md");

        var diagnostic = Assert.Single(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticCodes.UnclosedIntervention, diagnostic.Code);
        Assert.Equal(new SourceSpan("letter.md", Line: 7, Column: 20, Length: 1), diagnostic.Span);
        Assert.Null(result.Document);
    }

    [Theory]
    [InlineData("Words at the margin.\n\n    Words that are not.")]
    [InlineData("1) A clause.\n\n    Its second paragraph.\n\n    Its third.\n\n2) Another.")]
    [InlineData("1) A clause.\n\n    a) One in it.\n\n        A paragraph of that.")]
    [InlineData("1) A clause.\n\n    > A quotation of a line.\n\n    > And one more.")]
    [InlineData("1) A clause.\n\n    - A point.\n\n    # A heading")]
    [InlineData("> A quotation.\n\n    Indented.")]
    [InlineData("- A point.\n\n        Indented.\n\n    Less.")]
    [InlineData("Words.[^n]\n\n[^n]: A note.\n\n    Its second paragraph.")]
    [InlineData("::: letter\n\n    Indented.\n\n:::")]
    public void A_tab_is_four_columns(string body)
    {
        var spaces = MarkdownReader.Read(Front + body, "letter.md");
        var tabs = MarkdownReader.Read(Front + body.Replace("    ", "\t", StringComparison.Ordinal), "letter.md");

        Assert.Equal(spaces.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Span.Line)), tabs.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Span.Line)));
        Assert.Equal(spaces.Document is null ? null : DocumentDump.Write(spaces.Document), tabs.Document is null ? null : DocumentDump.Write(tabs.Document));
    }
}
