using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Printers' PDFs of unlike texts, in every page size, before the judges of PDF/X and ghostscript's ink coverage.</summary>
public class PrintPdfTests(SpecimenEditions specimen, LetterEditions letter) : IClassFixture<SpecimenEditions>, IClassFixture<LetterEditions>
{
    private const string Preset = "preset: b-format";
    private const string Standard = "standard: x-1a";

    private static string EveryFeature { get; } = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md");

    public static TheoryData<string, string> Sizes => new(
        from size in new[] { "b-format", "5.5x8.5", "a5", "6x9", "letter", "a4" }
        from standard in new[] { "x-1a", "x-4" }
        select (size, standard));

    [Fact]
    public void The_specimen_conforms() => Conforms(specimen["print.pdf"]);

    [Fact]
    public void The_letter_conforms() => Conforms(letter["print.pdf"]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_text_with_every_feature_conforms_in_every_page_size(string size, string standard)
    {
        using var folder = new TemporaryFolder();
        WriteStyle(folder, size, standard);

        Build(folder, EveryFeature);

        Conforms(folder.File("every-feature.print.pdf"));
    }

    [Fact]
    public void A_book_of_four_hundred_pages_conforms()
    {
        using var folder = new TemporaryFolder();
        WriteStyle(folder, "b-format", "x-1a");
        LongText.Write(SpecimenEditions.Source, copies: 52, folder.File("long.md"));

        Build(folder, folder.File("long.md"));

        Conforms(folder.File("long.print.pdf"));
    }

    private static void Build(TemporaryFolder folder, string text)
    {
        var result = Program.RunIn(folder.Path, "build", text, "--style", "sized", "--to", "print", "--out", folder.Path);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }

    /// <summary>Writes a style that differs from classic in two values.</summary>
    private static void WriteStyle(TemporaryFolder folder, string size, string standard)
    {
        var classic = Path.Combine(Repository.Root, "styles", "classic");
        var yaml = File.ReadAllText(Path.Combine(classic, "style.yaml"));
        Assert.Contains(Preset, yaml, StringComparison.Ordinal);
        Assert.Contains(Standard, yaml, StringComparison.Ordinal);
        var sized = Directory.CreateDirectory(Path.Combine(folder.Path, "styles", "sized")).FullName;
        File.WriteAllText(Path.Combine(sized, "style.yaml"), yaml
            .Replace("../node_modules", Path.Combine(Repository.Root, "styles", "node_modules"), StringComparison.Ordinal)
            .Replace(Preset, $"preset: {size}", StringComparison.Ordinal)
            .Replace(Standard, $"standard: {standard}", StringComparison.Ordinal));
        foreach (var sheet in Directory.EnumerateFiles(classic, "*.css"))
        {
            File.Copy(sheet, Path.Combine(sized, Path.GetFileName(sheet)));
        }
    }

    private static void Conforms(string path)
    {
        Judge.FindsNothing("check-pdf", "--x", path);
        Judge.FindsBlackInkOnly(path);
    }
}
