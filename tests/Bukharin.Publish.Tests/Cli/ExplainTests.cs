using Bukharin.Publish.Publishing.Codes;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>The pages of the codes: their examples are the evidence that the reader's and the program's tests run.</summary>
public class ExplainTests
{
    [Fact]
    public void Every_code_has_a_page()
    {
        Assert.NotEmpty(CodePage.Codes);
        Assert.All(CodePage.Codes, code =>
        {
            var (exitCode, output, error) = Session.Run("explain", code.Id);
            Assert.Equal((0, ""), (exitCode, error));
            Assert.StartsWith($"{code.Id} (", output, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_has_the_example_and_what_is_said_of_it()
    {
        var page = Session.Run("explain", "bp1204").Out;

        Assert.Contains("    1) The minutes say [nothing of this.", page, StringComparison.Ordinal);
        Assert.Contains("    letter.md(7,20): error BP1204: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("BP1213", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_of_the_whole_program_has_its_command() =>
        Assert.Contains("    bukharin-publish build letter.md --style baroque", Session.Run("explain", "BP1507").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("BP1004")]
    [InlineData("BP1006")]
    [InlineData("BP1260")]
    public void Characters_that_a_terminal_would_obey_are_shown_by_number(string code) =>
        Assert.DoesNotContain(Session.Run("explain", code).Out, sign => char.IsControl(sign) && sign is not ('\n' or '\r') || sign is >= '\u202A' and <= '\u202E');

    [Fact]
    public void A_page_shows_the_example_mended()
    {
        var page = Session.Run("explain", "BP1204").Out.ReplaceLineEndings("\n");

        Assert.Contains("\nMended, letter.md:\n", page, StringComparison.Ordinal);
        Assert.Contains("    1) The minutes say [nothing] of this.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("BP1204", "--out", "codes")]
    public void It_takes_a_code_or_a_folder(params string[] arguments) => Assert.Equal(2, Session.Run(["explain", .. arguments]).ExitCode);

    [Theory]
    [InlineData("BP9999")]
    [InlineData("letter")]
    public void A_code_that_there_is_not_is_wrong_usage(string code) => Assert.Equal(2, Session.Run("explain", code).ExitCode);
}
