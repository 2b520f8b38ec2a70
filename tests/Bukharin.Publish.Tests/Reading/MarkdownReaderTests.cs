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

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.UnclosedIntervention, diagnostic.Code);
        Assert.Equal(new SourceSpan("letter.md", Line: 7, Column: 20, Length: 1), diagnostic.Span);
        Assert.Null(result.Document);
    }
}
