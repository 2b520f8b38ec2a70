using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>A letter with a head before outside judges, and its file for indexes of letters before the schemas of TEI.</summary>
public sealed class LetterHeadTests : IDisposable
{
    private static readonly string Text = Path.Combine(Repository.Root, "docs", "examples", "letter-about-earth.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Judges_find_nothing_wrong()
    {
        Program.Build(Text, _folder.Path);

        Judge.FindsNothing("check-pdf", "--a", "--ua", _folder.File("letter-about-earth.pdf"));
        Judge.FindsNothing("check-pdf", "--x", _folder.File("letter-about-earth.print.pdf"));
        Judge.FindsNothing("check-epub", "--strict", _folder.File("letter-about-earth.epub"));
        Judge.FindsNothing("check-docx", _folder.File("letter-about-earth.docx"));
    }

    [Theory]
    [InlineData("cmi-customization.rng", "1880-04-03/09")]
    [InlineData("cmi-customization.rng", "1880-04?")]
    [InlineData("cmi-customization.rng", "../1889")]
    [InlineData("cmi-customization.rng", "-0043-03-15")]
    [InlineData("cmi-customization.rng", "0000")]
    [InlineData("cmi-customization.rng", "-0004-02-29")]
    [InlineData("tei_all.rng", "1880-04-03/09")]
    public void The_file_for_indexes_is_valid(string schema, string date)
    {
        var path = Path.Combine(Judge.Folder(), "..", "schemas", schema);
        Assert.SkipUnless(File.Exists(path), $"The schema {schema} is not here.");
        Assert.SkipUnless(OutsideProgram.Run("sh", "-c", "command -v jing").ExitCode == 0, "jing is not here.");
        var text = File.ReadAllText(Text).Replace("1880-04-03/09", date, StringComparison.Ordinal)
            .Replace("to:\n    name: Tam Corrie", "to:\n    name: Board of Lights\n    ref: https://example.org/board\n    kind: body", StringComparison.Ordinal);
        File.WriteAllText(_folder.File("letter.md"), text);
        Program.Build(_folder.File("letter.md"), _folder.Path, "--to", "epub");

        var result = OutsideProgram.Run("jing", path, _folder.File("letter.cmif.xml"));

        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }
}
