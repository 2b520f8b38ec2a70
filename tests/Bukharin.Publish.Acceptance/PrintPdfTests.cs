using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Printers' PDFs of unlike texts, in every page size, before the judges of PDF/X and ghostscript's ink coverage.</summary>
public class PrintPdfTests(SpecimenEditions specimen, LetterEditions letter) : IClassFixture<SpecimenEditions>, IClassFixture<LetterEditions>
{
    private static string EveryFeature { get; } = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md");

    public static TheoryData<string, string> Sizes => new(
        from size in SizedStyle.Presets
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

        SizedStyle.Build(folder, EveryFeature, "print", size, standard);

        Conforms(folder.File("every-feature.print.pdf"));
    }

    [Fact]
    public void A_file_with_a_press_profile_conforms_and_is_rendered_by_it()
    {
        using var folder = new TemporaryFolder();
        var style = Directory.CreateDirectory(Path.Combine(folder.Path, "styles", "press")).FullName;
        File.Copy(Judge.PressProfile, Path.Combine(style, "press.icc"));
        File.WriteAllText(Path.Combine(style, "style.yaml"), "extends: classic\npdf:\n  print: { standard: x-4, condition: CGATS TR 001, profile: press.icc }\n");

        var result = Program.RunIn(folder.Path, "build", EveryFeature, "--style", "press", "--to", "print", "--out", folder.Path);

        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        var file = folder.File("every-feature.print.pdf");
        Conforms(file);
        Judge.RendersByItsProfile(file, "CGATS TR 001");
    }

    [Fact]
    public void Sheets_for_a_classroom_conform() => Handouts.Build("print", path => Conforms(path));

    [Fact]
    public void A_book_of_four_hundred_pages_conforms()
    {
        using var folder = new TemporaryFolder();
        LongText.Write(SpecimenEditions.Source, copies: 52, folder.File("long.md"));

        SizedStyle.Build(folder, folder.File("long.md"), "print", "b-format");

        Conforms(folder.File("long.print.pdf"));
    }

    private static void Conforms(string path)
    {
        Judge.FindsNothing("check-pdf", "--x", path);
        Judge.FindsBlackInkOnly(path);
    }
}
