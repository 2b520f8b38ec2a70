using System.Collections.Immutable;
using System.Text.Json;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Starters;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What programs are told: one object, valid against the schema of its command, whatever happens.</summary>
public sealed class JsonTests : IDisposable
{
    private const string Good = "good.md";
    private const string Bad = "bad.md";

    private readonly Session _session = new();

    public static TheoryData<string> Commands =>
        [.. CommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, IsPerson: false, SourceDateEpoch: null), Formats.All).Subcommands.Select(command => command.Name)];

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(0, "build", "GOOD", "--to", "epub")]
    [InlineData(1, "build", "BAD", "GOOD", "--to", "epub")]
    [InlineData(1, "check", "BAD", "GOOD", "FOLDER/none.md")]
    [InlineData(0, "outline", "GOOD")]
    [InlineData(0, "styles")]
    [InlineData(1, "styles", "FOLDER")]
    [InlineData(0, "formats")]
    [InlineData(0, "explain", "BP1204")]
    [InlineData(0, "explain", "BP1507")]
    [InlineData(0, "explain", "--out", "FOLDER/codes")]
    [InlineData(0, "doctor")]
    [InlineData(1, "catalogue", "merge", "FOLDER")]
    [InlineData(0, "version")]
    [InlineData(0, "completion", "fish")]
    [InlineData(0, "help")]
    [InlineData(0, "help", "verify")]
    [InlineData(0, "new", "letter", "FOLDER/other")]
    [InlineData(0, "init", "FOLDER/texts")]
    [InlineData(0, "import", "FOLDER/plain.txt", "-o", "FOLDER/imported.md")]
    [InlineData(1, "import", "BAD.epub")]
    [InlineData(0, "excerpt", "GOOD", "1", "-o", "FOLDER/excerpt.md")]
    [InlineData(0, "excerpt", "GOOD", "--words", "3", "-o", "-")]
    [InlineData(0, "excerpt", "GOOD", "1", "--to", "docx")]
    public void A_result_is_an_object_of_its_schema(int exitCode, params string[] arguments)
    {
        using var result = Run(exitCode, arguments);

        Assert.False(result.RootElement.TryGetProperty("usage", out _));
    }

    [Fact]
    public void Editions_that_were_edited_are_told_by_the_schema()
    {
        Run(0, "build", "GOOD", "--to", "docx,epub").Dispose();
        File.AppendAllText(_session.At(Good), "\n5) The lamp was lit.\n");

        using var result = Run(1, "verify", "FOLDER/editions", "--source", "FOLDER");

        var files = result.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.All(files, file => Assert.Equal("different", file.GetProperty("state").GetString()));
        Assert.Contains(files, file => file.TryGetProperty("changes", out var changes) && changes.GetArrayLength() > 0);
        Assert.NotEqual(0, result.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData(1, "outline", "BAD")]
    [InlineData(1, "excerpt", "GOOD", "9.z")]
    [InlineData(1, "outline", "FOLDER/none.md")]
    [InlineData(1, "new", "letter", "GOOD")]
    [InlineData(1, "init", "GOOD")]
    public void What_has_no_result_says_why_in_diagnostics(int exitCode, params string[] arguments)
    {
        using var result = Run(exitCode, arguments);

        Assert.Equal(0, result.RootElement.GetProperty("usage").GetArrayLength());
        Assert.NotEqual(0, result.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData("build", "There is no option '--tp'. Did you mean '--to'?", "build", "GOOD", "--tp", "pdf")]
    [InlineData("build", "There is no format 'pfd'", "build", "GOOD", "--to", "pfd")]
    [InlineData("build", "'-o -' is for one edition", "build", "GOOD", "-o", "-")]
    [InlineData("build", "'-o -' writes an edition to standard output", "build", "GOOD", "--to", "epub", "-o", "-")]
    [InlineData("verify", "'verify' needs '--source PATH'.", "verify", "GOOD")]
    [InlineData("import", "import reads plain text", "import", "GOOD")]
    [InlineData("excerpt", "say which clauses", "excerpt", "GOOD")]
    [InlineData("outline", "outline shows one text", "outline", "FOLDER")]
    [InlineData("explain", "There is no code 'BP9999'", "explain", "BP9999")]
    [InlineData("help", "There is no command 'biuld'", "help", "biuld")]
    [InlineData(null, "There is no command 'biuld'", "biuld", "GOOD")]
    public void Wrong_usage_is_told_where_a_program_looks(string? command, string said, params string[] arguments)
    {
        using var result = Run(2, arguments);

        Assert.Equal(command, result.RootElement.GetProperty("command").GetString());
        Assert.StartsWith(said, Assert.Single(result.RootElement.GetProperty("usage").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(0, result.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void A_fault_of_ours_in_an_edition_is_among_the_diagnostics_of_the_run()
    {
        var formats = Formats.All.Select(format => format with { Write = (_, _) => throw new InvalidOperationException("secret") }).ToImmutableArray();

        using var result = Run(70, formats, "build", "GOOD");

        Assert.Equal("BP9001", result.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.True(result.RootElement.TryGetProperty("files", out _));
    }

    [Fact]
    public void A_fault_of_ours_anywhere_else_is_told_once()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, IsPerson: false, SourceDateEpoch: null) { OpenInput = () => throw new InvalidOperationException("secret") };

        Assert.Equal(70, CommandLine.Run(["check", "-", "--json"], terminal, Formats.All));

        Assert.Equal("", error.ToString());
        Assert.Empty(JsonSchemas.Check("commands/check", output.ToString()));
        Assert.Contains("BP9001", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, "BP9001")]
    [InlineData(1, "BP1092")]
    public void A_run_that_ends_in_an_exception_prints_one_object(int exitCode, string code)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, IsPerson: false, SourceDateEpoch: null) { IsJson = true };

        var ended = RunTelling.Run("build", terminal, _ => throw (exitCode == 70 ? new InvalidOperationException("secret") : new FileFaultException("a.md", "it is locked")));

        Assert.Equal((exitCode, ""), (ended, error.ToString()));
        Assert.Empty(JsonSchemas.Check("commands/build", output.ToString()));
        Assert.Contains(code, output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_schema_that_the_documentation_names(string command)
    {
        Assert.True(File.Exists(Path.Combine(JsonSchemas.Folder, "commands", $"{command}.schema.json")));
        Assert.Contains($"| `{command}` | [{command}.schema.json](../schemas/commands/{command}.schema.json) |", File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_refuses_what_it_does_not_know()
    {
        Assert.NotEmpty(JsonSchemas.Check("commands/version", """{"command": "version", "version": "1", "other": 1, "diagnostics": []}"""));
        Assert.NotEmpty(JsonSchemas.Check("commands/version", """{"command": "version", "version": "1", "diagnostics": [{"code": "BP1204"}]}"""));
        Assert.NotEmpty(JsonSchemas.Check("commands/version", """{"command": "version", "version": "1", "usage": [], "diagnostics": []}"""));
    }

    private JsonDocument Run(int exitCode, params string[] arguments) => Run(exitCode, Formats.All, arguments);

    private JsonDocument Run(int exitCode, ImmutableArray<Format> formats, params string[] arguments)
    {
        File.WriteAllText(_session.At("plain.txt"), "A letter of three words.\n");
        File.WriteAllText(_session.At("plain.yaml"), "title: A Letter\nlang: en\nsource: none\n");
        File.WriteAllText(_session.At("bad.md.epub"), "no archive");
        File.WriteAllText(_session.At(Bad), "no title, and a [bracket that never ends");
        Directory.CreateDirectory(_session.At("styles/broken"));
        File.WriteAllText(_session.At("styles/broken/style.yaml"), "page: 12\n");
        if (!File.Exists(_session.At(Good)))
        {
            File.WriteAllText(_session.At(Good), Starter.All[0].Text);
        }

        var (output, error) = (new StringWriter(), new StringWriter());
        string[] typed = [.. arguments.Select(argument => argument
            .Replace("FOLDER", _session.Folder, StringComparison.Ordinal)
            .Replace("GOOD", _session.At(Good), StringComparison.Ordinal)
            .Replace("BAD", _session.At(Bad), StringComparison.Ordinal))];
        var ended = CommandLine.Run([.. typed, "--json"], new Terminal(output, error, IsPerson: false, SourceDateEpoch: null), formats);

        Assert.True(ended == exitCode && error.ToString().Length == 0, $"It ended with {ended} and said: {error}{output}");
        var result = JsonDocument.Parse(output.ToString());
        var command = result.RootElement.GetProperty("command").GetString();
        Assert.Empty(JsonSchemas.Check(command is null ? "commands/failure" : $"commands/{command}", result.RootElement));
        return result;
    }
}
