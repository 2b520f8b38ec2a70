using Bukharin.Publish.Cli;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using CsCheck;

namespace Bukharin.Publish.Tests.Verification;

public class GeneratedEditionTests
{
    public static TheoryData<string> FormatNames => [.. Formats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void Whatever_text_is_read_its_edition_is_written_whole_and_proved(string name)
    {
        var format = Formats.All.Single(one => one.Name == name);
        GeneratedTexts.Markdown.Sample(
            text =>
            {
                var source = GeneratedTexts.FrontMatter + text;
                if (MarkdownReader.Read(source, "a.md").Document is not { } document)
                {
                    return;
                }

                var edition = new MemoryStream();
                if (format.Write(new EditionJob(document, Styles.Classic, default), edition).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                {
                    return;
                }

                edition.Position = 0;
                Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, format.Recover(edition)).Findings);
            },
            iter: 200);
    }
}
