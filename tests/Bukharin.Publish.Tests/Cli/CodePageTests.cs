using Bukharin.Publish.Publishing.Codes;
using Bukharin.Publish.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>The pages of the codes in docs/codes.</summary>
public sealed class CodePageTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "codes");

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_pages_on_file_are_those_that_would_be_made()
    {
        Assert.Equal(0, Session.Run("explain", "--out", _session.At("codes")).ExitCode);

        Assert.Equal(Names(_session.At("codes")), Names(Folder));
        Assert.All(Names(Folder), name => Assert.Equal(File.ReadAllText(Path.Combine(_session.At("codes"), name)), File.ReadAllText(Path.Combine(Folder, name))));
    }

    [Fact]
    public void Every_code_has_a_page_and_a_line_in_the_index()
    {
        var index = Markdown.Parse(File.ReadAllText(Path.Combine(Folder, "README.md")), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .Descendants<LinkInline>().Select(link => link.Url).ToList();

        Assert.Equal(CodePage.Codes.Select(code => $"{code.Id}.md"), index);
        Assert.All(index, page => Assert.True(File.Exists(Path.Combine(Folder, page!))));
    }

    [Fact]
    public void A_message_reads_as_it_is_said_when_its_page_is_rendered() => Assert.All(CodePage.Codes, code =>
    {
        var page = Markdown.Parse(File.ReadAllText(Path.Combine(Folder, $"{code.Id}.md")));
        var paragraph = page.OfType<ParagraphBlock>().First().Inline!;

        // The first inline is the severity.
        Assert.Equal(CodePage.Of(code.Id)!.Message, string.Concat(paragraph.Skip(1).Select(inline => Assert.IsType<LiteralInline>(inline).Content.ToString())).Trim());
    });

    [Fact]
    public void A_page_is_made_anew_and_what_is_none_is_not_replaced()
    {
        Directory.CreateDirectory(_session.At("codes"));
        File.WriteAllText(_session.At("codes/README.md"), "# Mine\n");
        File.WriteAllText(_session.At("codes/BP1204.md"), "# BP1204\n\nAn old page.\n");

        var (exitCode, _, error) = Session.Run("explain", "--out", _session.At("codes"));

        Assert.Equal(1, exitCode);
        Assert.Contains("README.md: error BP1094", error, StringComparison.Ordinal);
        Assert.Equal("# Mine\n", File.ReadAllText(_session.At("codes/README.md")));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "BP1204.md")), File.ReadAllText(_session.At("codes/BP1204.md")));
    }

    private static List<string> Names(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
