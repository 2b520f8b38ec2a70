using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The specimen in a style that embeds its fonts and names who certifies the book.</summary>
public class EmbeddedFontTests
{
    [Fact]
    public void Every_word_is_set_in_the_books_own_fonts_and_the_judges_find_nothing()
    {
        using var folder = new TemporaryFolder();
        var style = Directory.CreateDirectory(folder.File("styles/embedding")).FullName;
        var classic = Path.Combine(Repository.Root, "styles", "classic");
        File.Copy(Path.Combine(classic, "epub.css"), Path.Combine(style, "epub.css"));
        var yaml = File.ReadAllText(Path.Combine(classic, "style.yaml"))
            .Replace("  fonts: none", $"  fonts: {{ licence: npm:@expo-google-fonts/eb-garamond/LICENSE_FONT }}", StringComparison.Ordinal)
            .Replace(
                "  certifier: none", "  certifier: { name: Marsh Access, credential: Benchmark 3, report: \"https://example.org/report\" }", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(style, "style.yaml"), yaml);
        var built = Program.RunIn(folder.Path, "build", SpecimenEditions.Source, "--style", "embedding", "--to", "epub", "--out", folder.Path);
        Assert.True(built.ExitCode == 0, built.Error);
        var book = folder.File("lighthouse-letter.epub");

        Judge.FindsNothing("check-epub", "--strict", book);
        Judge.FindsNothing("check-a11y", "--fail-on", "minor", book);
        var fonts = ReadingSystem.Run("fonts.mjs", book);
        Assert.True(fonts.ExitCode == 0, fonts.Error);
        var lines = fonts.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.EndsWith(": own EB Garamond", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(": own EB Garamond", line, StringComparison.Ordinal));
    }
}
