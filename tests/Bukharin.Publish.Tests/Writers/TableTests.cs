using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Epub;

namespace Bukharin.Publish.Tests.Writers;

/// <summary>What tables are in a DOCX and an EPUB.</summary>
public class TableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void In_an_EPUB_each_head_has_its_scope_and_the_caption_comes_first()
    {
        var epub = WrittenEpub.OfText(Sample);
        var table = epub.Spine.SelectMany(file => epub[file].Descendants(WrittenEpub.Xhtml + "table")).Single();

        Assert.Equal(["caption", "thead", "tbody"], table.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["col", "col"], table.Descendants(WrittenEpub.Xhtml + "th").Select(head => head.Attribute("scope")?.Value));
        Assert.Equal(["1899", "112", "1900", ""], table.Descendants(WrittenEpub.Xhtml + "td").Select(cell => cell.Value));
    }

    [Fact]
    public void In_a_DOCX_the_head_is_repeated_and_no_row_is_divided()
    {
        var rows = Part(Nodes.Document(Sample)).Descendants(W + "tr").ToList();

        Assert.Equal(3, rows.Count);
        Assert.Equal([true, false, false], rows.Select(row => row.Element(W + "trPr")!.Element(W + "tblHeader") is not null));
        Assert.All(rows, row => Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit")));
        Assert.All(rows.Elements(W + "tc"), cell => Assert.Equal("p", cell.Elements().Last().Name.LocalName));
    }

    [Fact]
    public void Two_tables_in_a_row_stay_two() => Assert.Equal(
        ["tbl", "p", "tbl", "p"],
        Part(Nodes.Document(Sample with { Caption = null }, Sample with { Caption = null })).Descendants(W + "body").Single().Elements()
            .Where(element => element.Name.LocalName is "tbl" or "p").Select(element => element.Name.LocalName).SkipWhile(name => name != "tbl").Take(4));

    /// <summary>In Word no table has white above it: what stands there has it, or the caption.</summary>
    [Fact]
    public void In_a_DOCX_a_table_without_a_caption_is_set_off_from_what_is_above_it()
    {
        var above = Part(Nodes.Document(Nodes.Paragraph("The lamp."), Sample with { Caption = null }, Sample with { Caption = null }, Nodes.Paragraph("The oil."), Sample)).Descendants(W + "tbl")
            .Select(table => table.ElementsBeforeSelf(W + "p").Last().Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + "after")?.Value);

        var line = Styles.Classic.Docx.Text.LeadingPt * 20;
        var lines = Styles.Classic.Parts["table"].LinesBefore;
        Assert.Equal([Twips(line * lines), Twips(line * (lines - 0.5)), null], above);

        static string Twips(double twips) => Math.Round(twips, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void What_has_no_tables_has_no_styles_for_them()
    {
        Assert.DoesNotContain("EditionTable", Text("word/styles.xml", Nodes.Document(Nodes.Paragraph("The lamp."))), StringComparison.Ordinal);
        Assert.Contains("EditionTable", Text("word/styles.xml", Nodes.Document(Sample)), StringComparison.Ordinal);
    }

    private static Table Sample => Nodes.Table(Nodes.Row(isHead: true, "Year", "Oil"), Nodes.Row(isHead: false, "1899", "112"), Nodes.Row(isHead: false, "1900", "")) with
    {
        Caption = Nodes.Paragraph("The oil"),
    };

    private static XDocument Part(Document document) => XDocument.Parse(Text("word/document.xml", document));

    private static string Text(string part, Document document)
    {
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("docx", document, Styles.Classic)));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
