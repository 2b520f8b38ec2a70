using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Epub.Package;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>Books that are written from right to left have mirrored sheets.</summary>
public class MirroredSheetTests
{
    private const string Text = "\u05D4\u05E1\u05DB\u05E8 \u05E2\u05D5\u05DE\u05D3.";

    [Theory]
    [InlineData(".clause {\n  margin: 0.5em 0 0.5em 2em;\n  margin-left: min(2em, 8%);\n}\n", ".clause {\n  margin: 0.5em 2em 0.5em 0;\n  margin-right: min(2em, 8%);\n}\n")]
    [InlineData("@media (min-width: 40em) {\n  .margin {\n    float: right;\n    text-align: left;\n  }\n}\n", "@media (min-width: 40em) {\n  .margin {\n    float: left;\n    text-align: right;\n  }\n}\n")]
    [InlineData("/* What is left. */\n\nth {\n  text-align: left;\n}\n", "/* What is left. */\n\nth {\n  text-align: right;\n}\n")]
    [InlineData("th.left, td.left {\n  text-align: left;\n}\n", "th.left, td.left {\n  text-align: left;\n}\n")]
    [InlineData("p {\n  margin: 0 auto;\n  text-indent: -2em;\n}\n", "p {\n  margin: 0 auto;\n  text-indent: -2em;\n}\n")]
    public void Sides_change_places_but_those_that_a_text_asks_for(string sheet, string mirrored) =>
        Assert.Equal(mirrored, Encoding.UTF8.GetString(MirroredSheet.Of(Encoding.UTF8.GetBytes(sheet))));

    [Fact]
    public void A_sheet_that_is_mirrored_twice_is_as_it_was()
    {
        var sheet = Sheet("en");

        Assert.NotEqual(sheet, Encoding.UTF8.GetString(MirroredSheet.Of(Encoding.UTF8.GetBytes(sheet))));
        Assert.Equal(sheet, Encoding.UTF8.GetString(MirroredSheet.Of(MirroredSheet.Of(Encoding.UTF8.GetBytes(sheet)))));
    }

    [Theory]
    [InlineData("he")]
    [InlineData("ar")]
    public void A_book_has_the_sheet_of_its_direction(string language)
    {
        Assert.Contains("margin-left: min(2em, 8%)", Sheet("en"), StringComparison.Ordinal);
        Assert.Contains("margin-right: min(2em, 8%)", Sheet(language), StringComparison.Ordinal);
        Assert.DoesNotContain("margin-left: min(2em, 8%)", Sheet(language), StringComparison.Ordinal);
    }

    private static string Sheet(string language)
    {
        var document = MarkdownReader.Read($"---\ntitle: {Text}\nlang: {language}\nsource: none\n---\n\n1) {Text}\n\n2) {Text}\n", "dam.md").Document!;
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("epub", document, Styles.Classic)));
        using var reader = new StreamReader(archive.GetEntry("EPUB/book.css")!.Open());
        return reader.ReadToEnd();
    }
}
