using System.Text;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Bad input: a diagnostic at its place, exit code 1, and no edition written or overwritten.</summary>
public class BadInputTests
{
    private const string Front = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n";

    [Theory]
    [InlineData("unclosed bracket", Front + "The minutes say [nothing of this.\n", "(7,17): error BP")]
    [InlineData("dangling note", Front + "A word.[^9]\n", "(7,8): error BP")]
    [InlineData("raw HTML", Front + "A <q>word</q>.\n", "(7,3): error BP")]
    [InlineData("raw HTML block", Front + "<form>\nword\n</form>\n", "(7,1): error BP")]
    [InlineData("table", Front + "A word.\n\n+---+---+\n| a | b\n+---+---+\n", "(9,1): error BP")]
    [InlineData("image", Front + "![a](b.png)\n", "(7,1): error BP")]
    [InlineData("empty file", "", ": error BP")]
    [InlineData("broken front matter", "---\ntitle: [\n---\n\nText.\n", "(3,1): error BP")]
    [InlineData("no credit", "---\ntitle: A Letter\nlang: en\n---\n\nText.\n", ": error BP")]
    public void A_fault_is_told_at_its_place_and_no_edition_is_written(string what, string text, string place)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("letter.md", text);

        AssertRefused(folder, source, source + place, what);
    }

    [Fact]
    public void Invalid_utf8_is_told_at_its_first_bad_byte()
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("letter.md");
        File.WriteAllBytes(source, [.. Encoding.UTF8.GetBytes(Front + "caf"), 0xE9, .. "!\n"u8]);

        AssertRefused(folder, source, source + "(7,4): error BP", "invalid UTF-8");
    }

    [Fact]
    public void A_binary_file_is_told_to_be_one()
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("letter.md");
        File.WriteAllBytes(source, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D]);

        AssertRefused(folder, source, "error BP", "binary file");
    }

    [Fact]
    public void A_wrong_hash_is_told_in_the_edition_file()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("letter.txt", "A Letter\n\nText.\n");
        var edition = folder.Write("letter.yaml", $"sha256: {new string('0', 64)}\nlang: en\nsource: none\nroles:\n  title: 1\n");

        AssertRefused(folder, source, edition + "(1,9): error BP", "wrong SHA-256");
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("letter.md");

        AssertRefused(folder, source, source + ": error BP1001", "missing file");
    }

    [Fact]
    public void A_good_edition_is_not_replaced_by_a_bad_one()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("letter.md", Front + "1) The lamp is clean.\n");
        Program.Build(source, folder.Path);
        var good = File.ReadAllBytes(folder.File("letter.pdf"));

        folder.Write("letter.md", Front + "1) The lamp is [clean.\n");
        Assert.Equal(1, Program.Run("build", source, "--out", folder.Path).ExitCode);

        Assert.Equal(good, File.ReadAllBytes(folder.File("letter.pdf")));
    }

    [Fact]
    public void A_look_alike_is_a_warning_and_a_gap_is_information_and_neither_stops_the_build()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("letter.md", Front + "1) One.\n\n3) Three, with q) in it.\n");
        var result = Program.Run("build", source, "--out", folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"{source}(9,1): info BP", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{source}(9,16): warning BP", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("letter.epub")));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "letter.md", "--to", "odt")]
    [InlineData("publish", "letter.md")]
    public void Wrong_usage_ends_with_2(params string[] arguments) => Assert.Equal(2, Program.Run(arguments).ExitCode);

    private static void AssertRefused(TemporaryFolder folder, string source, string place, string what)
    {
        var result = Program.Run("build", source, "--out", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.True(result.Error.Contains(place, StringComparison.Ordinal), $"{what}: expected {place} in\n{result.Error}");
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), file => Path.GetExtension(file) is ".pdf" or ".docx" or ".epub" or ".part");
    }
}
