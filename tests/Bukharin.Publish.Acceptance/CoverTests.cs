using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The cover of the specimen, as somebody sees it who has no access to the program's own words for it.</summary>
public class CoverTests(SpecimenEditions editions) : IClassFixture<SpecimenEditions>
{
    [Fact]
    public void What_can_be_read_on_the_cover_is_its_alternative_text()
    {
        using var folder = new TemporaryFolder();
        using var archive = ZipFile.OpenRead(editions["epub"]);
        archive.GetEntry("EPUB/cover.png")!.ExtractToFile(folder.File("cover.png"));
        using var page = archive.GetEntry("EPUB/cover.xhtml")!.Open();
        var alternative = XDocument.Load(page).Descendants().Single(element => element.Name.LocalName == "img").Attribute("alt")!.Value;

        var seen = OutsideProgram.Run("tesseract", folder.File("cover.png"), "-");

        Assert.Equal(0, seen.ExitCode);
        Assert.Contains("Walter Ansty. A Letter from Thole Rock.", alternative, StringComparison.Ordinal);
        Words.AreInOrder([.. Words.Of(alternative).Select(Small)], Small(seen.Out));

        // Small capitals are seen as capitals, and quotation marks as whatever they look like.
        static string Small(string words) => words.ToLowerInvariant().Replace('\'', '’');
    }
}
