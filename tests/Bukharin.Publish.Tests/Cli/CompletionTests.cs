namespace Bukharin.Publish.Tests.Cli;

/// <summary>What shells are told by the scripts that ask the program.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("bukharin-publish bui", "build")]
    [InlineData("bukharin-publish build --st", "--style")]
    [InlineData("bukharin-publish build letter.md --style cl", "classic")]
    [InlineData("bukharin-publish build letter.md --to ", "docx")]
    [InlineData("bukharin-publish build letter.md --to pdf,do", "pdf,docx")]
    [InlineData("bukharin-publish explain BP12", "BP1204")]
    [InlineData("bukharin-publish new ", "statute")]
    [InlineData("bukharin-publish completion ", "fish")]
    [InlineData("bukharin-publish help ver", "verify")]
    [InlineData("bukharin-publish import a.docx --changes ", "reject")]
    [InlineData("/opt/bin/bukharin-publish bui", "build")]
    public void Commands_options_and_values_are_suggested(string line, string expected) =>
        Assert.Contains(expected, Suggest(line, line.Length));

    [Fact]
    public void What_stands_behind_the_cursor_does_not_count() =>
        Assert.Contains("build", Suggest("bukharin-publish bui letter.md", "bukharin-publish bui".Length));

    [Fact]
    public void A_space_that_the_shell_leaves_out_of_the_line_counts() =>
        Assert.Contains("letter", Suggest("bukharin-publish new", "bukharin-publish new ".Length));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void Every_shell_has_a_script_that_asks_the_program(string shell)
    {
        var (exitCode, script, error) = Session.Run("completion", shell);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("\"[suggest:", script, StringComparison.Ordinal);
        Assert.StartsWith("#", script, StringComparison.Ordinal);
    }

    private static string[] Suggest(string line, int position) => Session.Run($"[suggest:{position}]", line).Out.Split(Environment.NewLine);
}
