using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Specs;

/// <summary>Runs the examples in the pages of the syntax, <c>docs/syntax</c>.</summary>
public class SpecTests
{
    // Their examples are of another form, and have tests of their own.
    private static readonly string[] Others = ["README.md", "note-marks.md", "typography.md"];

    /// <summary>All pages: one that is added is run.</summary>
    internal static IEnumerable<string> Pages { get; } =
        [.. Directory.GetFiles(PathOf(""), "*.md").Select(path => Path.GetFileName(path)).Except(Others).Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Pages)
        {
            foreach (var example in SpecPage.Read(PathOf(page)))
            {
                data.Add(page, example.Line);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_read_as_its_page_says(string page, int line)
    {
        var example = SpecPage.Read(PathOf(page)).Single(e => e.Line == line);

        var result = Read(example);

        Assert.Equal(example.Says, string.Concat(result.Diagnostics.Select(d => FormattableString.Invariant($"{d.Span.Line},{d.Span.Column} {d.Code}\n"))));
        Assert.Equal(example.Tree, TreeOf(result));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_written_and_read_again_as_an_equal_tree(string page, int line)
    {
        var result = Read(SpecPage.Read(PathOf(page)).Single(e => e.Line == line));

        if (result.Document is { } document)
        {
            Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(document), "again.md").Document!));
        }
    }

    internal static string TreeOf(ReadResult result)
    {
        var dump = result.Document is null ? "---\n" : DocumentDump.Write(result.Document);
        return dump[(dump.IndexOf("---\n", StringComparison.Ordinal) + 4)..];
    }

    internal static ReadResult Read(SpecExample example)
    {
        const string Defaults = "title: A letter\nlang: en\nsource: none\n";
        if (!example.IsPlainText)
        {
            return MarkdownReader.Read(example.Input.StartsWith("---", StringComparison.Ordinal) ? example.Input : $"---\n{Defaults}---\n\n{example.Input}", "example.md");
        }

        var yaml = example.Yaml.Contains("source:", StringComparison.Ordinal) && example.Yaml.Contains("lang:", StringComparison.Ordinal) ? example.Yaml : Defaults + example.Yaml;
        return PlainTextReader.Read(Encoding.UTF8.GetBytes(example.Input), "example.txt", (Encoding.UTF8.GetBytes(yaml), "example.yaml"));
    }

    internal static string PathOf(string page) => Path.Combine(Repository.Root, "docs", "syntax", page);
}
