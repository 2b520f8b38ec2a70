using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Tests.Documents;

/// <summary>The links and pictures of what people read: each leads to a file that is there, and to a heading that it has.</summary>
public sealed partial class DocumentLinkTests
{
    private const int MostBytesOfPictures = 360_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>All Markdown that is no text of an edition, example or evidence.</summary>
    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Where(path => !path.Contains("BP", StringComparison.Ordinal) && !path.Contains(Path.Combine("docs", "examples"), StringComparison.Ordinal)))
            .Append(Path.Combine(Repository.Root, "source-texts", "README.md"))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "README.md", SearchOption.AllDirectories).Where(path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains("bin", StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        Assert.All(Links(path).Where(link => !WebAddress().IsMatch(link)), link =>
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(parts[0])));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document}: {link} leads nowhere.");
            Assert.True(parts.Length == 1 || Headings(target).Contains(parts[1]), $"{document}: {link} leads to no heading; there are {string.Join(", ", parts.Length == 1 ? [] : Headings(target))}.");
        });
    }

    [Fact]
    public void Links_are_found_in_Markdown_and_in_HTML()
    {
        Assert.Contains("docs/pictures/classic.png", Links(Path.Combine(Repository.Root, "README.md")));
        Assert.Contains("docs/styles.md", Links(Path.Combine(Repository.Root, "README.md")));
        Assert.True(Documents.Count > 20);
    }

    [Fact]
    public void Pictures_are_small_and_used_and_have_words_for_those_who_do_not_see_them()
    {
        var pictures = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "pictures"));
        var links = Documents.SelectMany(document => Links(Path.Combine(Repository.Root, document.Data))).ToList();

        Assert.InRange(pictures.Sum(picture => new FileInfo(picture).Length), 1, MostBytesOfPictures);
        Assert.All(pictures, picture => Assert.Contains(links, link => link.EndsWith($"pictures/{Path.GetFileName(picture)}", StringComparison.Ordinal)));
        foreach (var document in Documents)
        {
            var text = Markdown.Parse(File.ReadAllText(Path.Combine(Repository.Root, document.Data)), Pipeline);
            Assert.All(text.Descendants<LinkInline>().Where(link => link.IsImage), link => Assert.NotEmpty(link));
            Assert.All(text.Descendants<HtmlInline>().Where(html => html.Tag.StartsWith("<img", StringComparison.Ordinal)), html => Assert.Matches(" alt=\"[^\"]", html.Tag));
        }
    }

    private static List<string> Links(string path)
    {
        var text = Markdown.Parse(File.ReadAllText(path), Pipeline);
        return
        [
            .. text.Descendants<LinkInline>().Select(link => link.Url!),
            .. text.Descendants<HtmlInline>().SelectMany(html => Source().Matches(html.Tag)).Select(match => match.Groups[1].Value),
        ];
    }

    private static HashSet<string> Headings(string path) =>
        [.. Markdown.Parse(File.ReadAllText(path), Pipeline).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!)];

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex WebAddress();

    [GeneratedRegex(" (?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Source();
}
