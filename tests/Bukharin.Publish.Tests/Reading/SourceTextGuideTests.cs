using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Reading;

/// <summary>The guide beside the source texts says all that can be written, and what it says is so.</summary>
public partial class SourceTextGuideTests
{
    private const string Front = "---\ntitle: A guide\nlang: en-GB\nsource: none\n---\n\n";

    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_has_every_key_of_the_front_matter() =>
        Assert.Equal(
            FrontMatterReader.Keys.Order(StringComparer.Ordinal),
            FirstTable("## Front matter")
                .SelectMany(line => Word().Matches(line.Split('|')[1])).Select(word => word.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_every_part_of_a_text() =>
        Assert.Equal(Names<DivisionRole>(), Words("- The parts of a text"));

    [Fact]
    public void It_has_every_kind_of_bracket() =>
        Assert.Equal(Names<InterventionKind>(), Words("- The kinds of square brackets"));

    [Fact]
    public void Its_example_is_read_without_a_fault_and_shows_every_construct()
    {
        var begin = Guide.IndexOf("````markdown\n", StringComparison.Ordinal) + "````markdown\n".Length;
        var result = MarkdownReader.Read(Front + Guide[begin..Guide.IndexOf("````\n", begin, StringComparison.Ordinal)], "guide.md");

        Assert.DoesNotContain(result.Diagnostics, one => one.Severity != DiagnosticSeverity.Information);
        var shown = DocumentWalker.Descendants(result.Document!.Blocks).Select(node => node.GetType()).ToHashSet();
        var all = typeof(Node).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Node)) && !type.IsAbstract);
        Assert.Empty(all.Where(type => !shown.Contains(type)).Select(type => type.Name));
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> FirstTable(string heading) =>
        Guide.Split('\n').SkipWhile(line => line != heading).SkipWhile(line => line is not ['|', ..]).Skip(2).TakeWhile(line => line is ['|', ..]);

    private static IEnumerable<string> Words(string beginning) =>
        Word().Matches(Guide.Split('\n').Single(line => line.StartsWith(beginning, StringComparison.Ordinal))).Select(word => word.Groups[1].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Word();
}
