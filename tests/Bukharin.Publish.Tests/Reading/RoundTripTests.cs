using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;
using CsCheck;

namespace Bukharin.Publish.Tests.Reading;

public class RoundTripTests
{
    [Fact]
    public void Whatever_plain_text_is_imported_is_read_again_as_an_equal_tree()
    {
        GeneratedTexts.PlainText.Where(text => !string.IsNullOrWhiteSpace(text)).Holds(
            text =>
            {
                var document = PlainTextReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "a.txt", ("title: A letter\nlang: en\nsource: none\nroles: {}\n"u8.ToArray(), "a.yaml")).Document;
                AssertSurvives(document!, text);
            },
            count: 1000);
    }

    [Fact]
    public void Whatever_Markdown_is_read_is_written_and_read_again_as_an_equal_tree()
    {
        GeneratedTexts.Markdown.Holds(
            text =>
            {
                var result = MarkdownReader.Read(GeneratedTexts.FrontMatter + text, "a.md");
                if (result.Document is { } document)
                {
                    AssertSurvives(document, text);
                }
            },
            count: 1000);
    }

    [Fact]
    public void Most_of_the_generated_Markdown_can_be_read()
    {
        var read = GeneratedTexts.Markdown.Array[200].Generate(Property.Chance(), null, out _).Count(text => MarkdownReader.Read(GeneratedTexts.FrontMatter + text, "a.md").Document is not null);

        Assert.True(read > 40, $"Only {read} of 200 could be read: the property above would hold of nothing.");
    }

    [Fact]
    public void Every_word_of_a_plain_text_is_in_its_tree_in_its_place()
    {
        GeneratedTexts.PlainText.Where(text => !string.IsNullOrWhiteSpace(text)).Holds(
            text =>
            {
                var document = PlainTextReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "a.txt", ("title: A letter\nlang: en\nsource: none\nroles: {}\n"u8.ToArray(), "a.yaml")).Document!;
                Assert.Equal(WordsOf(text), WordsOf(string.Join(' ', SourceWords.Of(document))));
            },
            count: 1000);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_but_nothing_throws()
    {
        Gen.Byte.Array[0, 300].Holds(bytes =>
        {
            AssertConsistent(MarkdownReader.Read(bytes, "a.md"));
            AssertConsistent(PlainTextReader.Read(bytes, "a.txt"));
            AssertConsistent(PlainTextReader.Read("A letter.\n"u8.ToArray(), "a.txt", (bytes, "a.yaml")));
        });
    }

    [Fact]
    public void Any_indentation_is_read_or_refused_but_nothing_throws() =>
        Gen.OneOf("\t", "\t", "    ", "  ", " ", "> ", ">", "- ", "# ", "::: a\n", ":::", "[^n]: ", "1) ", "a) ", "```", "\n", "\n", "\n\n", "Words", "***").List[1, 14].Holds(
            parts => AssertConsistent(MarkdownReader.Read(GeneratedTexts.FrontMatter + string.Concat(parts), "a.md")), count: 2000);

    [Fact]
    public void Any_jumble_of_syntax_is_read_or_refused_but_nothing_throws()
    {
        Gen.Select(GeneratedTexts.PlainText, Gen.Bool).Holds(
            (text, withFront) =>
            {
                var result = MarkdownReader.Read(withFront ? GeneratedTexts.FrontMatter + text : text, "a.md");
                AssertConsistent(result);
                if (result.Document is { } document)
                {
                    AssertSurvives(document, text);
                }
            },
            count: 1000);
    }

    [Fact]
    public void The_specimen_survives_any_mutation_without_an_exception()
    {
        var specimen = File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"));
        Gen.Select(Gen.Int[0, specimen.Length], Gen.Int[0, 20], GeneratedTexts.Scrap).List[1, 4].Holds(
            edits =>
            {
                var text = specimen;
                foreach (var (place, removed, scrap) in edits)
                {
                    var start = Math.Min(place, text.Length);
                    text = text[..start] + scrap + text[Math.Min(text.Length, start + removed)..];
                }

                var result = MarkdownReader.Read(text, "a.md");
                AssertConsistent(result);
                if (result.Document is { } document)
                {
                    AssertSurvives(document, text);
                }
            },
            count: 100);
    }

    [Fact]
    public void The_specimen_is_read_without_a_warning_and_survives()
    {
        var result = MarkdownReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md");

        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != DiagnosticSeverity.Information);
        AssertSurvives(result.Document!, "the specimen");
    }

    private static void AssertSurvives(Document document, string text)
    {
        var written = EditionMarkdown.Write(document);
        var again = MarkdownReader.Read(written, "again.md");
        Assert.True(again.Document is not null, $"{text}\n--- was written as\n{written}\n--- and gave\n{string.Join('\n', again.Diagnostics)}");
        var (before, after) = (DocumentDump.Write(document), DocumentDump.Write(again.Document));
        Assert.True(before == after, $"{text}\n--- was read as\n{before}\n--- written as\n{written}\n--- and read as\n{after}");
    }

    private static void AssertConsistent(ReadResult result) =>
        Assert.Equal(result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error), result.Document is null);

    private static ImmutableArray<string> WordsOf(string text) => [.. text.Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(word => !string.IsNullOrWhiteSpace(word))];
}
