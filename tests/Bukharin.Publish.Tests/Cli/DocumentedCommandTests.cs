using System.Text.RegularExpressions;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What the documentation tells people to type is what the program understands.</summary>
public partial class DocumentedCommandTests
{
    private static readonly string[] Workflows = [".github/workflows/release.yml", "docs/examples/publish-texts.yml", "docs/examples/catalogue-job.yaml"];

    public static TheoryData<string> Files =>
    [
        "README.md",
        "packaging/README.txt",
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_command_line_is_understood(string file)
    {
        var root = CommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, IsPerson: false, SourceDateEpoch: null), Formats.All);
        Assert.All(Lines(file), line =>
        {
            var said = CommandWord.Complete(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), root);
            Assert.NotNull(said);
            Assert.Empty(root.Parse(said).Errors);
        });
    }

    [Fact]
    public void Such_lines_are_found()
    {
        Assert.Contains("new letter mine", Lines("README.md"));
        Assert.Contains("build texts --out editions", Lines("docs/examples/publish-texts.yml"));
    }

    [Fact]
    public void Readme_fits_the_patience_of_its_readers() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Length, 1, 149);

    [Fact]
    public void Workflows_are_yaml_and_call_targets_that_there_are()
    {
        var targets = Target().Matches(File.ReadAllText(Path.Combine(Repository.Root, "build.cake"))).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(Workflows, workflow =>
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, workflow));
            new YamlStream().Load(new StringReader(text));
            Assert.All(QuotedTarget().Matches(text), match => Assert.Contains(match.Groups[1].Value, targets));
        });
        Assert.Contains("Release", targets);
    }

    private static List<string> Lines(string file) =>
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, file))
            .Select(line => CommandLineOf().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value.TrimEnd())
            .Where(line => line.Length > 0),
    ];

    /// <summary>A line that is a command: in a block of code, or a step of a workflow; what stands behind two spaces or a # explains it.</summary>
    [GeneratedRegex(@"^\s*(?:- run: |\./)?bukharin-publish(?: ([^#|`]*?))?(?:\s{2,}.*|\s+#.*)?$")]
    private static partial Regex CommandLineOf();

    [GeneratedRegex("Task\\(\"([A-Za-z]+)\"\\)")]
    private static partial Regex Target();

    [GeneratedRegex("(?:--target=|&& '|\\|\\| ')([A-Z][a-z]+)")]
    private static partial Regex QuotedTarget();
}
