using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Docx.Package;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx.Package;

public class ReferenceDocumentTests
{
    // A school's template, as a German Word names ids: a heading that counts itself, a style that hides its language, properties out of order.
    private const string HouseStyles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
          <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="AA0000"/><w:b/></w:rPr>
            <w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Textkrper"><w:name w:val="Body Text"/><w:basedOn w:val="Standard"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Credit"><w:name w:val="School Crest"/><w:basedOn w:val="berschrift1"/><w:next w:val="Gone"/></w:style>
          <w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/></w:style>
        </w:styles>
        """;

    private const string Page = """<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:bottom="1440" w:left="1800" w:right="1800"/></w:sectPr>""";

    private static readonly DocxEdition Edition = OfReference(Package(HouseStyles, Page));

    [Fact]
    public void A_style_of_the_house_takes_the_place_of_ours_by_its_name()
    {
        var heading = Style("Heading1");

        Assert.Equal("AA0000", (string?)heading.Descendants(W + "color").Single().Attribute(W + "val"));
        Assert.Equal("Normal", (string?)heading.Element(W + "basedOn")!.Attribute(W + "val"));
        Assert.Equal("Verdana", (string?)Edition.Part("word/styles.xml").Descendants(W + "rFonts").First().Attribute(W + "ascii"));
    }

    [Fact]
    public void What_it_lacks_is_ours_and_told()
    {
        Assert.NotNull(Style("Clause2"));
        Assert.Equal("Credit", (string?)Style("Credit").Element(W + "name")!.Attribute(W + "val"));
        Assert.Equal("School Crest", (string?)Style("HouseCredit").Element(W + "name")!.Attribute(W + "val"));

        var told = Assert.Single(Edition.Diagnostics);
        Assert.Equal(DiagnosticCodes.ReferenceLacksStyles, told.Code);
        Assert.Contains("Clause 2", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("heading 1", told.Message, StringComparison.Ordinal);
        Assert.Equal("school.dotx", told.Span.File);
    }

    [Fact]
    public void Of_styles_with_one_name_or_one_id_one_alone_stands_for_ours()
    {
        // LibreOffice saves its own Caption beside Word's caption.
        var edition = OfReference(Package(
            """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="Caption"/><w:next w:val="Caption"/></w:style>
              <w:style w:type="paragraph" w:styleId="Caption1"><w:name w:val="caption"/><w:rPr><w:b/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Crest"><w:name w:val="Crest"/></w:style>
              <w:style w:type="paragraph" w:styleId="Crest"><w:name w:val="Coat of Arms"/></w:style>
            </w:styles>
            """,
            Page));
        var styles = edition.Part("word/styles.xml").Elements(W + "style").ToList();

        Assert.NotEmpty(styles.Single(style => (string?)style.Attribute(W + "styleId") == "Caption").Descendants(W + "b"));
        Assert.Equal("HouseCaption", (string?)styles.Single(style => (string?)style.Attribute(W + "styleId") == "HouseCaption").Element(W + "next")!.Attribute(W + "val"));
        Assert.Distinct(styles.Select(style => (string?)style.Attribute(W + "styleId")));
    }

    [Fact]
    public void Numbers_and_language_of_the_house_stay_out_and_our_bullets_in()
    {
        Assert.Empty(Style("Heading1").Descendants(W + "numPr"));
        Assert.NotEmpty(Style("ListBullet").Descendants(W + "numPr"));
        Assert.Equal("en-GB", (string?)Assert.Single(Edition.Part("word/styles.xml").Descendants(W + "lang")).Attribute(W + "val"));
    }

    [Fact]
    public void Properties_come_in_the_order_of_the_schema_and_lead_nowhere_that_is_not()
    {
        Assert.Equal(["name", "basedOn", "pPr", "rPr"], Style("Heading1").Elements().Select(one => one.Name.LocalName));
        Assert.Equal(["b", "color"], Style("Heading1").Element(W + "rPr")!.Elements().Select(one => one.Name.LocalName));
        Assert.Null(Style("HouseCredit").Element(W + "next"));
    }

    [Fact]
    public void The_page_is_that_of_the_house()
    {
        var section = Edition.Body.Element(W + "sectPr")!;

        Assert.Equal("12240", (string?)section.Element(W + "pgSz")!.Attribute(W + "w"));
        Assert.Equal("1800", (string?)section.Element(W + "pgMar")!.Attribute(W + "right"));
    }

    [Theory]
    [InlineData("no package")]
    [InlineData("")]
    public void What_is_no_document_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => ReferenceDocument.Read(Encoding.UTF8.GetBytes(content), "a.docx"));

    [Fact]
    public void A_document_without_styles_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ReferenceDocument.Read(Package(styles: null, Page), "a.docx"));

    private static XElement Style(string id) => Edition.Part("word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    private static DocxEdition OfReference(byte[] package) => DocxEdition.Of(Whole, Styles.Classic, ReferenceDocument.Read(package, "school.dotx"));

    private static byte[] Package(string? styles, string section)
    {
        const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("_rels/.rels", $"""<Relationships xmlns="{Links}"><Relationship Id="a" Type="{Office}officeDocument" Target="/word/document.xml"/></Relationships>""");
            Add("word/document.xml", $"""<w:document xmlns:w="{W}"><w:body>{section}</w:body></w:document>""");
            if (styles is not null)
            {
                Add("word/_rels/document.xml.rels", $"""<Relationships xmlns="{Links}"><Relationship Id="a" Type="{Office}styles" Target="styles.xml"/></Relationships>""");
                Add("word/styles.xml", styles);
            }

            void Add(string name, string text)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
