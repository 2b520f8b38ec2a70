using System.Text;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading;

public class DepthTests
{
    private const string Front = "---\ntitle: T\nlang: en\nsource: none\n---\n\n";
    private const int Many = 20_000;

    public static TheoryData<string> Depths() =>
    [
        new string('>', Many) + " x",
        new string('[', Many),
        new string('[', Many) + "x" + new string(']', Many),
        new string('*', Many) + "x" + new string('*', Many),
        string.Concat(Enumerable.Repeat("*x _y ", Many)),
        string.Concat(Enumerable.Repeat("- ", Many)),
        string.Concat(Enumerable.Repeat("::: letter\n", Many)),
        string.Concat(Enumerable.Repeat("a) x ", 2_000)),
        string.Concat(Enumerable.Repeat("(", Many)),
        string.Concat(Enumerable.Range(0, 2_000).Select(n => $"[^{n}]: x[^{n + 1}]\n\n")) + "y[^0]",
        string.Concat(Enumerable.Range(1, 2_000).Select(n => new string(' ', n) + "x\n\n")),
    ];

    [Theory]
    [MemberData(nameof(Depths))]
    public void Whatever_nests_without_end_is_read_or_refused(string text)
    {
        var markdown = MarkdownReader.Read(Front + text, "a.md");
        var plain = PlainTextReader.ReadForImport(Encoding.UTF8.GetBytes(text), "a.txt", ("title: T\n"u8.ToArray(), "a.yaml"));

        Assert.Equal(markdown.Document is null, markdown.Diagnostics.Any(d => d.Severity == Bukharin.Publish.Diagnostics.DiagnosticSeverity.Error));
        Assert.NotNull(plain.Document);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void So_is_YAML(string opening)
    {
        var result = MarkdownReader.Read("---\ntitle: " + string.Concat(Enumerable.Repeat(opening, Many)) + "\n---\n", "a.md");

        Assert.Null(result.Document);
    }
}
