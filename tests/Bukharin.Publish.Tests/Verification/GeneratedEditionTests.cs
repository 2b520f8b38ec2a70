using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling.Classroom;
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

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_words_are_gaps_the_sheet_is_proved(string name, string styleName)
    {
        var format = Formats.All.Single(one => one.Name == name);
        var style = Styles.Load(styleName).Of(new SheetVersion { Gaps = GapForm.WithWords, Answers = true });
        var made = 0;
        GeneratedTexts.Markdown.Holds(
            text =>
            {
                var source = GeneratedTexts.FrontMatter + (name == "print" ? text.Replace("\\*", "\\#", StringComparison.Ordinal) : text);
                if (MarkdownReader.Read(source, "a.md").Document is not { } read)
                {
                    return;
                }

                var words = DocumentWalker.Descendants(read).OfType<Text>().SelectMany(node => node.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Trim('.', ',', '!', '?')).Where(word => word.Length > 0).Distinct();
                var document = With(read, [.. words.Where(word => GapFinder.Find(With(read, [word])) is { Faults.IsEmpty: true, Gaps.Length: 1 }).Take(6)]);
                document = GapFinder.Find(document).Faults.IsEmpty ? document : With(read, [.. document.FrontMatter.ClassWork.Gaps.Take(1).Select(gap => gap.Words)]);
                var edition = new MemoryStream();
                if (document.FrontMatter.ClassWork.Gaps.IsEmpty || format.Write(new EditionJob(document, style, default, readFile: TestPictures.Of), edition).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                {
                    return;
                }

                made++;
                edition.Position = 0;
                Assert.Empty(EditionVerifier.Verify(document, style, format.Recover(edition)).Findings.Select(finding => $"{string.Join(" | ", document.FrontMatter.ClassWork.Gaps.Select(gap => gap.Words))}: {finding}"));
            },
            count: 100);
        Assert.True(made > 20, $"{made}");
    }

    private static Document With(Document read, System.Collections.Immutable.ImmutableArray<string> words) => read with
    {
        FrontMatter = read.FrontMatter with { ClassWork = new ClassWork { Gaps = [.. words.Select(word => new Gap(word, SourceSpan.Whole("a.md")))] } },
    };
}
