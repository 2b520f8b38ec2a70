using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>An extract keeps its numbers: the fault that every other tool has.</summary>
public class ExtractTests
{
    private const string Extract = """
        ---
        title: An Extract
        author: A. Keeper
        lang: en-GB
        source: none
        ---

        1) The lamp is clean.

        3) The stair is sound.

        7) The log is written up.

        """;

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Clauses_1_3_and_7_keep_their_numbers(string format)
    {
        using var folder = new TemporaryFolder();
        Program.Build(folder.Write("extract.md", Extract), folder.Path);
        var edition = ReadEdition.From(folder.File($"extract.{format}"));

        Assert.Equal(["1)", "3)", "7)"], Words.Labels(edition.Text));
        Assert.All(["clause-1", "clause-3", "clause-7"], id => Assert.Contains(id, edition.Ids));
    }
}
