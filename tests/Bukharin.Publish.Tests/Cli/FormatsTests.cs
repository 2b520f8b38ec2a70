using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Tests.Cli;

public sealed class FormatsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("letter.pdf", "pdf")]
    [InlineData("letter.print.pdf", "print,pdf")]
    [InlineData("LETTER.PRINT.PDF", "print,pdf")]
    [InlineData("letter.print.epub", "epub")]
    [InlineData("letter.odt", "")]
    public void Of_two_extensions_the_longer_one_counts_first(string file, string names) =>
        Assert.Equal(names, string.Join(',', Formats.Of(Formats.All, file).Select(format => format.Name)));

    [Fact]
    public void A_printers_file_is_verified_as_one_and_one_of_a_text_of_such_a_name_is_not()
    {
        const string text = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean. See [the rules](https://example.com).\n";
        var editions = Path.Combine(_folder, "editions");
        var texts = Directory.CreateDirectory(Path.Combine(_folder, "texts")).FullName;
        File.WriteAllText(Path.Combine(texts, "letter.md"), text);
        File.WriteAllText(Path.Combine(texts, "proof.print.md"), text);
        Assert.Equal(0, Run("build", texts, "--out", editions, "--to", "pdf,print").ExitCode);

        var (exitCode, output) = Run("verify", editions, "--source", texts);

        Assert.Equal(0, exitCode);
        Assert.All(["letter.pdf", "letter.print.pdf", "proof.print.pdf", "proof.print.print.pdf"], name =>
            Assert.Contains($"{name}  complete", output, StringComparison.Ordinal));
    }

    private static (int ExitCode, string Out) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new Terminal(output, output, IsPerson: false, SourceDateEpoch: null), Formats.All);
        return (exitCode, output.ToString());
    }
}
