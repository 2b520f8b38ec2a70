using System.Collections.Immutable;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>How runs end that cannot do what was asked for.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Letter = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--tp", "There is no option '--tp'. Did you mean '--to'?")]
    [InlineData("--tp=pdf", "There is no option '--tp'. Did you mean '--to'?")]
    [InlineData("--no-verfiy", "There is no option '--no-verfiy'. Did you mean '--no-verify'?")]
    [InlineData("--print", "There is no option '--print'. Did you mean '--printer'?")]
    [InlineData("--frobnicate", "There is no option '--frobnicate'. A path")]
    [InlineData("-x", "There is no option '-x'.")]
    public void An_option_that_is_not_ours_stops_the_program_before_it_does_anything(string option, string said)
    {
        var (exitCode, error) = Run(Formats.All, "build", Write("letter.md"), option, "pdf");

        Assert.Equal(2, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Equal(["letter.md"], Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("'--printer' is one of kdp, ingram, lulu, x-1a, none, and 'kpd' is none of them. Did you mean 'kdp'?", "build", "x.md", "--printer", "kpd")]
    [InlineData("'--out' needs a value: --out DIR.", "build", "x.md", "--out")]
    [InlineData("'--style' takes one value, and has 2.", "build", "x.md", "--style", "a", "--style", "b")]
    [InlineData("'build' needs PATH, and it is not there.", "build")]
    [InlineData("'verify' needs '--source PATH'.", "verify", "x.pdf")]
    [InlineData("'KIND' is one of letter, statute, volume, and 'poem' is none of them.", "new", "poem", "x")]
    [InlineData("'x' is more than 'doctor' takes.", "doctor", "x")]
    [InlineData("There is no option '--out'. Did you mean '--output'?", "excerpt", "x.md", "--out", "y")]
    public void What_a_command_cannot_take_is_said_in_the_programs_own_words(string said, params string[] arguments)
    {
        var (exitCode, error) = Run(Formats.All, arguments);

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"bukharin-publish: {said}", error, StringComparison.Ordinal);
        Assert.EndsWith($"See 'bukharin-publish {arguments[0]} --help'.{Environment.NewLine}", error, StringComparison.Ordinal);
        Assert.Equal(2, error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("--questions")]
    [InlineData("--answers")]
    public void Options_that_contradict_each_other_stop_it_too(string asked)
    {
        var (exitCode, error) = Run(Formats.All, "build", Write("letter.md"), "--no-questions", asked);

        Assert.Equal(2, exitCode);
        Assert.Contains($"'--no-questions' leaves out what '{asked}' asks for: give one of them.", error, StringComparison.Ordinal);
        Assert.Equal(["letter.md"], Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--json")]
    [InlineData("build", "--to", "epub")]
    [InlineData("build", "--to=epub")]
    [InlineData("outline", "--json")]
    public void Options_that_are_ours_are_known(params string[] arguments) =>
        Assert.Equal(0, Run(Formats.All, [.. arguments, Write("letter.md")]).ExitCode);

    [Fact]
    public void A_path_that_begins_with_a_hyphen_goes_behind_two() =>
        Assert.Contains("--letter.md: error BP1001", Run(Formats.All, "check", "--", "--letter.md").Error, StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_ours_is_told_as_one_and_the_other_texts_are_built()
    {
        var formats = Formats.All.Where(format => format.Name == "epub")
            .Select(format => format with { Write = (job, output) => job.Document.SourceFile.EndsWith("bad.md", StringComparison.Ordinal) ? throw new InvalidOperationException("secret") : format.Write(job, output) })
            .ToImmutableArray();
        Write("bad.md");
        Write("good.md");

        var (exitCode, error) = Run(formats, "build", _folder);

        Assert.Equal(70, exitCode);
        Assert.Contains($"bad.md: error BP9001: bukharin-publish 0.1.0 has a fault, and could not go on while it was writing epub (InvalidOperation in CommandLineTests", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "editions", "good.epub")));
        Assert.False(File.Exists(Path.Combine(_folder, "editions", "bad.epub")));
    }

    [Fact]
    public void Texts_whose_editions_would_have_one_name_are_refused_before_anything_is_written()
    {
        Write("a.md");
        Write("a.print.md");

        var (exitCode, error) = Run(Formats.All, "build", _folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("a.print.md: error BP1095", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "editions")));
    }

    [Fact]
    public void Importing_into_a_new_file_makes_it()
    {
        Assert.Equal(0, Run(Formats.All, "build", Write("letter.md"), "--to", "docx").ExitCode);
        var imported = Path.Combine(_folder, "new", "imported.md");

        Assert.Equal(0, Run(Formats.All, "import", Path.Combine(_folder, "editions", "letter.docx"), "-o", imported).ExitCode);

        Assert.Contains("The lamp is clean.", File.ReadAllText(imported), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(_folder, "new")));
    }

    [Fact]
    public void Importing_into_the_source_leaves_a_link_a_link_and_a_file_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other permissions.");
            return;
        }

        var source = Write("letter.md");
        Assert.Equal(0, Run(Formats.All, "build", source, "--to", "docx").ExitCode);
        File.SetUnixFileMode(source, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(_folder, "link.md");
        File.CreateSymbolicLink(link, source);

        Assert.Equal(0, Run(Formats.All, "import", Path.Combine(_folder, "editions", "letter.docx"), "--source", link, "-o", link).ExitCode);

        Assert.Equal(source, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(source));
        Assert.Equal(Letter, File.ReadAllText(source));
        Assert.Equal(3, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Fact]
    public void Standard_output_that_is_full_is_told_and_undoes_nothing()
    {
        var error = new StringWriter();
        using var output = new CarefulWriter(new FullWriter());

        var exitCode = CommandLine.Run(["build", Write("letter.md"), "--to", "epub"], new Terminal(output, error, IsPerson: false, SourceDateEpoch: null), Formats.All);

        Assert.Equal(1, exitCode);
        Assert.Contains("standard output", error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "editions", "letter.epub")));
    }

    private string Write(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, Letter);
        return path;
    }

    private static (int ExitCode, string Error) Run(ImmutableArray<Format> formats, params string[] arguments)
    {
        var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new Terminal(TextWriter.Null, error, IsPerson: false, SourceDateEpoch: null), formats);
        return (exitCode, error.ToString());
    }

    private sealed class FullWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("full");
    }
}
