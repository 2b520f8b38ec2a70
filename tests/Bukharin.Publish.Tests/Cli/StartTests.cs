using System.Text.Json;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Help;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Starters;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What somebody meets who has the program since a minute.</summary>
public sealed class StartTests : IDisposable
{
    private readonly Session _session = new();

    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(command => command.Name)];

    public static TheoryData<string> Kinds => [.. Starter.All.Select(starter => starter.Kind)];

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData]
    [InlineData("help")]
    [InlineData("-h")]
    [InlineData("--help")]
    public void Help_fits_a_screen_and_says_what_to_do_first(params string[] arguments)
    {
        var (exitCode, output, error) = Session.Run(arguments);

        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, ""), (exitCode, error));
        Assert.InRange(lines.Length, 10, 23); // The shell's next prompt takes a line too.
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("Begin:", lines);
    }

    [Fact]
    public void The_page_of_help_names_every_command()
    {
        var page = Session.Run().Out;

        Assert.All(Root().Subcommands, command => Assert.Contains(command.Name, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_page_with_examples_that_are_right(string name)
    {
        var (exitCode, page, error) = Session.Run("help", name);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(page, Session.Run(name, "--help").Out);
        Assert.NotEmpty(Example.Of(name));
        Assert.All(Example.Of(name), example =>
        {
            Assert.Contains($"  bukharin-publish {example.Line}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Empty(Root().Parse(example.Line).Errors);
        });
    }

    [Fact]
    public void A_path_alone_is_built()
    {
        Assert.Equal(0, Session.Run("new", "letter", _session.At("mine")).ExitCode);

        var (exitCode, output, _) = Session.Run(_session.At("mine.md"), "--to", "EPUB");

        Assert.Equal(0, exitCode);
        Assert.Contains("Proved: 1 edition, ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_session.At("editions/mine.epub")));
    }

    [Fact]
    public void Texts_can_be_named_by_a_pattern_that_no_shell_has_expanded()
    {
        foreach (var name in new[] { "a one.md", "b two.md", "README.md" })
        {
            File.WriteAllText(_session.At(name), Starter.All[0].Text);
        }

        var (exitCode, output, error) = Session.Run("build", _session.At("*.MD"), "--to", "epub");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Proved: 2 editions of 2 texts, ", output, StringComparison.Ordinal);
        Assert.Contains("*.txt: error BP1001", Session.Run("build", _session.At("*.txt")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_proved_is_not_said_to_be()
    {
        File.WriteAllText(_session.At("mine.md"), Starter.All[0].Text);

        var output = Session.Run("build", _session.At("mine.md"), "--to", "epub", "--no-verify").Out;

        Assert.Contains("Not proved: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Proved: ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld", "Did you mean 'build'?")]
    [InlineData("verfy", "Did you mean 'verify'?")]
    [InlineData("frobnicate", "no text or folder of this name. Commands are build, ")]
    public void A_word_that_is_neither_command_nor_path_is_told_with_a_guess(string word, string said)
    {
        var (exitCode, _, error) = Session.Run(word, "letter.md");

        Assert.Equal(2, exitCode);
        Assert.Contains($"There is no command '{word}'", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("../..")]
    public void A_text_has_a_name_with_letters(string name)
    {
        var (exitCode, _, error) = Session.Run("new", "letter", name);

        Assert.Equal(2, exitCode);
        Assert.Contains("a text has a name with letters", error, StringComparison.Ordinal);
    }

    /// <summary>A terminal would obey what a hostile archive calls its files.</summary>
    [Fact]
    public void Characters_that_a_terminal_obeys_are_told_by_number()
    {
        Assert.Contains("no<U+001B>[31m<U+202E><U+000A>.md: error BP1001", Session.Run("check", "no\u001B[31m\u202E\n.md").Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', Session.Run("build", "letter.md", "--to", "\u001B[31m").Error);
    }

    [Fact]
    public void A_format_that_there_is_not_is_told_with_a_guess() =>
        Assert.Contains("There is no format 'pfd'; there are pdf,print,docx,epub. Did you mean 'pdf'?", Session.Run("build", "letter.md", "--to", "pfd").Error, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_to_begin_from_has_nothing_wrong_with_it_and_is_not_written_over(string kind)
    {
        var path = _session.At("mine.md");
        Assert.Equal(0, Session.Run("new", kind, path).ExitCode);

        Assert.Equal((0, "", ""), Session.Run("check", path));
        var (exitCode, output, error) = Session.Run("build", path);
        Assert.Equal((0, ""), (exitCode, error));
        using var report = JsonDocument.Parse(File.ReadAllText(_session.At(Path.Combine("editions", "mine.report.json"))));
        var words = report.RootElement.GetProperty("editions")[0].GetProperty("counts").GetProperty("textWords").GetProperty("found").GetInt32();
        Assert.Contains($"Proved: 4 editions, {words} words, ", output, StringComparison.Ordinal);

        File.WriteAllText(path, "mine");
        Assert.Equal(1, Session.Run("new", kind, path).ExitCode);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_to_begin_from_can_be_built_and_what_is_in_it_stays()
    {
        var folder = _session.At("texts");
        Assert.Equal(0, Session.Run("init", folder).ExitCode);

        Assert.Equal((0, "", ""), Session.Run("check", folder));
        Assert.Equal(0, Session.Run("--to", "epub", "--quiet", folder).ExitCode);
        Assert.Contains("house  (extends classic)", Session.Run("styles", folder).Out, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(folder, ".vscode")), file => JsonDocument.Parse(File.ReadAllText(file)).Dispose());

        File.WriteAllText(Path.Combine(folder, "letter.md"), "mine");
        Assert.Contains("nothing was written", Session.Run("init", folder).Out, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "letter.md")));
    }

    [Fact]
    public void Editors_are_led_to_the_schemas_that_init_writes()
    {
        var folder = _session.At("texts");
        Assert.Equal(0, Session.Run("init", folder).ExitCode);
        Assert.Equal(0, Session.Run("new", "statute", Path.Combine(folder, "more", "order")).ExitCode);
        Assert.Equal(0, Session.Run("new", "letter", _session.At("alone")).ExitCode);

        Assert.All(["letter.md", "styles/house/style.yaml", "more/order.md"], file => Assert.True(File.Exists(Schema(Path.Combine(folder, file)))));
        Assert.Null(Schema(_session.At("alone.md")));
        Assert.Equal((0, "", ""), Session.Run("check", Path.Combine(folder, "more")));
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ".vscode", "settings.json")));
        Assert.All(settings.RootElement.GetProperty("yaml.schemas").EnumerateObject(), schema => Assert.True(File.Exists(Path.Combine(folder, schema.Name))));

        static string? Schema(string path) => File.ReadLines(path)
            .Where(line => line.StartsWith("# yaml-language-server: $schema=", StringComparison.Ordinal))
            .Select(line => Path.Combine(Path.GetDirectoryName(path)!, line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            .SingleOrDefault();
    }

    [Fact]
    public void Doctor_makes_an_edition_of_each_format()
    {
        var (exitCode, output, error) = Session.Run("doctor");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(Formats.All, format => Assert.Contains($"good  format {format.Name}", output, StringComparison.Ordinal));
        Assert.DoesNotContain("BAD", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_and_formats_are_listed_with_what_they_are_for()
    {
        var styles = Session.Run("styles").Out;
        Assert.Contains("classic  (where nothing else is asked for)\n    A small book page", styles.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Formats.All.Length, Session.Run("formats").Out.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well_and_what_is_wrong_when_not()
    {
        var letter = _session.At("letter.md");
        File.WriteAllText(letter, Starter.All[0].Text);
        Assert.Equal((0, "", ""), Session.Run("build", letter, "--to", "epub", "-q"));

        File.WriteAllText(letter, "no title");
        var (exitCode, output, error) = Session.Run("build", letter, "-q");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("BP1106", error, StringComparison.Ordinal);
    }

    private static System.CommandLine.RootCommand Root() =>
        CommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, IsPerson: false, SourceDateEpoch: null), Formats.All);
}
