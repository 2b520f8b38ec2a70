using System.Text;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What <c>-</c> does in the place of a path, and behind <c>-o</c>.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private const string Text = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp [a large one]{.gloss} is clean.\n\n2) So is the stair.\n";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("pdf", "%PDF-")]
    [InlineData("epub", "PK")]
    public void An_edition_goes_to_standard_output_and_is_that_which_a_file_would_have(string format, string beginning)
    {
        var name = _session.At("letter.md");
        var (exitCode, output, error, bytes) = Session.RunInPipe(Text, "build", "-", "--name", name, "--to", format, "-o", "-");

        Assert.Equal((0, ""), (exitCode, output));
        Assert.StartsWith("Proved: 1 edition, ", error, StringComparison.Ordinal);
        Assert.StartsWith(beginning, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_session.Folder));

        File.WriteAllText(name, Text);
        Assert.Equal(0, Session.Run("build", name, "--to", format).ExitCode);
        Assert.Equal(File.ReadAllBytes(_session.At($"editions/letter.{format}")), bytes);
    }

    [Fact]
    public void A_text_of_standard_input_is_built_beside_its_name()
    {
        Assert.Equal(0, Session.RunInPipe(Text, "-", "--name", _session.At("piped.md"), "--to", "epub").ExitCode);
        Assert.True(File.Exists(_session.At("editions/piped.epub")));
        Assert.False(File.Exists(_session.At("piped.md")));
    }

    [Fact]
    public void What_stands_in_an_editor_is_checked_and_not_what_is_saved()
    {
        File.WriteAllText(_session.At("letter.md"), Text);
        var (exitCode, _, error, _) = Session.RunInPipe(Text.Replace("]{", "{", StringComparison.Ordinal), "check", "-", "--name", _session.At("letter.md"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{_session.At("letter.md")}(7,13): error BP1204: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_text_has_the_edition_file_beside_its_name()
    {
        File.WriteAllText(_session.At("letter.yaml"), "title: Of lamps\nlang: en\nsource: none\n");
        var (exitCode, output, _, _) = Session.RunInPipe("1) The lamp is clean.\n\n2) So is the stair.\n", "import", "-", "--name", _session.At("letter.txt"), "-o", "-");

        Assert.Equal(0, exitCode);
        Assert.Contains("title: \"Of lamps\"", output, StringComparison.Ordinal);
        Assert.Contains("1) The lamp is clean.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_is_of_what_came() => Assert.Contains("1)  1  #clause-1  block  (7,1)", Session.RunInPipe(Text, "outline", "-").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("build", "-", "-o", "-")]
    [InlineData("build", "-", "--to", "pdf,epub", "-o", "-")]
    public void More_than_standard_output_can_hold_is_wrong_usage(params string[] arguments)
    {
        var (exitCode, output, error, bytes) = Session.RunInPipe(Text, arguments);

        Assert.Equal((2, "", 0), (exitCode, output, bytes.Length));
        Assert.Contains("-o -", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_text_writes_nothing()
    {
        var (exitCode, _, error, bytes) = Session.RunInPipe("no front matter", "build", "-", "--to", "pdf", "-o", "-");

        Assert.Equal((1, 0), (exitCode, bytes.Length));
        Assert.Contains("text.md: error BP1106: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("--to", "epub")]
    [InlineData("--to", "epub", "--quiet", "--json")]
    public void Options_may_stand_before_a_path_alone(params string[] options)
    {
        File.WriteAllText(_session.At("letter.md"), Text);

        Assert.Equal(0, Session.Run([.. options, _session.At("letter.md")]).ExitCode);
        Assert.True(File.Exists(_session.At("editions/letter.epub")));
    }

    [Theory]
    [InlineData("--quiet", "bulid", "letter.md")]
    [InlineData("--quiet")]
    [InlineData("--nothing", "letter.md")]
    public void Words_that_are_no_build_are_still_wrong(params string[] arguments) => Assert.Equal(2, Session.Run(arguments).ExitCode);
}
