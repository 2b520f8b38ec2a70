using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The verifier before editions that another tool has made of the specimen without a word of complaint; see docs/verification.md.</summary>
public class ForeignEditionTests
{
    [Theory]
    [InlineData("docx", "The label '7)' of clause 7 has become '6)'", "The label '8)' of clause 8 has become '7)'")]
    [InlineData("epub", "The label '2)' of clause 2 has become '2.'", "The label '7)' of clause 7 has become '6.'")]
    public void What_pandoc_lost_is_named(string format, params string[] labels)
    {
        using var folder = new TemporaryFolder();
        var edition = folder.File($"lighthouse-letter.{format}");
        Assert.Equal(0, OutsideProgram.Run("pandoc", SpecimenEditions.Source, "-o", edition).ExitCode);

        var result = Program.Run("verify", edition, "--source", SpecimenEditions.Source, "--report", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.All(labels, label => Assert.Contains(label, result.Error, StringComparison.Ordinal));
        Assert.Equal(24, Count(result.Error, "BP4206"));
        Assert.Equal(16, Count(result.Error, "BP4305") + Count(result.Error, "BP4309"));
        Assert.Contains("The credit is lost behind the text.", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"proved\": false", File.ReadAllText(folder.File("lighthouse-letter.report.json")), StringComparison.Ordinal);
    }

    private static int Count(string text, string code) => text.Split($" error {code}: ").Length - 1;
}
