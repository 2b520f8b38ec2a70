using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>Tables of a text that is written from right to left.</summary>
public class RightToLeftTableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("he", 1)]
    [InlineData("ar", 1)]
    [InlineData("en", 0)]
    public void Their_first_column_stands_at_the_right(string language, int count)
    {
        var document = MarkdownReader.Read($"---\ntitle: T\nlang: {language}\nsource: none\n---\n\n| \u05D0 | \u05D1 |\n|---|---|\n| 1 | 2 |\n", "dam.md").Document!;
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("docx", document, Styles.Classic)));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        var properties = XDocument.Load(part).Descendants(W + "tblPr").Single();

        Assert.Equal(count, properties.Elements(W + "bidiVisual").Count());
        Assert.Equal("tblStyle", properties.Elements().First().Name.LocalName);
    }
}
