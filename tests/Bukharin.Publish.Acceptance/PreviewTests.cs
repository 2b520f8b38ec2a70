using System.Diagnostics;
using System.Text.Json;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The page of <c>preview</c> in a browser, used as a person uses it.</summary>
public class PreviewTests
{
    [Fact]
    public async Task A_clause_is_shown_everywhere_a_save_is_followed_and_axe_finds_nothing()
    {
        using var folder = new TemporaryFolder();
        var text = folder.File("mine.md");
        Assert.Equal(0, Program.Run("new", "letter", text).ExitCode);
        using var preview = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bukharin-publish.dll"), "preview", text, "--json"]) { RedirectStandardOutput = true })!;
        try
        {
            var address = await Address(preview.StandardOutput);

            var result = ReadingSystem.Run("preview-page.mjs", address, text, folder.File("preview.png"));

            TestContext.Current.TestOutputHelper?.WriteLine(result.Out);
            Assert.True(result.ExitCode == 0, result.Out + result.Error);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The address in the object that is printed when the page is there; the program goes on.</summary>
    private static async Task<string> Address(StreamReader output)
    {
        var printed = "";
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            printed += line;
            if (line == "}")
            {
                break;
            }
        }

        using var told = JsonDocument.Parse(printed);
        return told.RootElement.GetProperty("address").GetString()!;
    }
}
