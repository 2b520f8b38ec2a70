using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Acceptance;

/// <summary>Screen PDFs of unlike texts before the judges of PDF/A and PDF/UA.</summary>
public class ScreenPdfTests(SpecimenEditions specimen, LetterEditions letter) : IClassFixture<SpecimenEditions>, IClassFixture<LetterEditions>
{
    private static string EveryFeature { get; } = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md");

    public static TheoryData<string> Presets => [.. SizedStyle.Presets];

    [Fact]
    public void The_specimen_conforms() => Conforms(specimen["pdf"]);

    [Fact]
    public void The_letter_conforms() => Conforms(letter["pdf"]);

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_text_with_every_feature_conforms_in_every_page_size(string preset)
    {
        using var folder = new TemporaryFolder();

        SizedStyle.Build(folder, EveryFeature, "pdf", preset);

        Conforms(folder.File("every-feature.pdf"));
    }

    [Fact]
    public void Sheets_for_a_classroom_conform() => Handouts.Build("pdf", path => Conforms(path));

    [Fact]
    public void A_book_of_four_hundred_pages_conforms()
    {
        using var folder = new TemporaryFolder();
        LongText.Write(SpecimenEditions.Source, copies: 52, folder.File("long.md"));
        Program.Build(folder.File("long.md"), folder.Path);

        Conforms(folder.File("long.pdf"));
        using var pdf = PdfDocument.Open(folder.File("long.pdf"));
        Assert.InRange(pdf.NumberOfPages, 390, 450);
    }

    private static void Conforms(string path) => Judge.FindsNothing("check-pdf", "--a", "--ua", path);
}
