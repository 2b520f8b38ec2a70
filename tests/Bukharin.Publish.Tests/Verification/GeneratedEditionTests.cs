using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Tests.Verification;

public class GeneratedEditionTests
{
    public static TheoryData<string, string> Kinds =>
        [.. from format in Formats.All from style in new[] { "classic", "handout" } select (format.Name, style)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_text_is_read_its_edition_is_written_whole_and_proved(string name, string styleName)
    {
        var format = Formats.All.Single(one => one.Name == name);
        var style = Styles.Load(styleName);
        GeneratedTexts.Markdown.Holds(
            text =>
            {
                // On paper an asterisk of the text's own behind a mark looks like one where a paragraph of a note begins with another.
                var source = GeneratedTexts.FrontMatter + (name == "print" ? text.Replace("\\*", "\\#", StringComparison.Ordinal) : text);
                if (MarkdownReader.Read(source, "a.md").Document is not { } document)
                {
                    return;
                }

                var edition = new MemoryStream();
                if (format.Write(new EditionJob(document, style, default, readFile: TestPictures.Of), edition).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                {
                    return;
                }

                edition.Position = 0;
                Assert.Empty(EditionVerifier.Verify(document, style, format.Recover(edition)).Findings);
            },
            count: 200);
    }
}
