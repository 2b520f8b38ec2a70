using System.Xml.Linq;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Metadata;

public sealed class MetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    private static readonly XNamespace Pdfua = "http://www.aiim.org/pdfua/ns/id/";

    private static readonly PdfMetadata Metadata = new()
    {
        Title = "A Keeper’s Letter <to the Board>",
        Language = "en-GB",
        Authors = ["Ann Autor", "Žofie Druhá"],
        Description = "A letter & its notes",
        Subjects = ["lighthouses", "letters"],
        Publisher = "The Press",
        Date = "1937-12-10",
        Rights = "Public domain",
        Source = "Board archive, box 7, “letters in”",
        Identifier = "urn:isbn:9780000000002",
        Created = new DateTimeOffset(2024, 3, 5, 14, 7, 9, TimeSpan.FromHours(-3.5)),
        Modified = new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void The_information_dictionary_and_the_packet_agree()
    {
        using var document = Open(Metadata);
        var packet = Packet(document);
        var information = document.Information;

        Assert.Equal(Metadata.Title, information.Title);
        Assert.Equal(Metadata.Title, packet.Descendants(Dc + "title").Single().Value);
        Assert.Equal("Ann Autor; Žofie Druhá", information.Author);
        Assert.Equal(Metadata.Authors, packet.Descendants(Dc + "creator").Single().Descendants(Rdf + "li").Select(li => li.Value));
        Assert.Equal(Metadata.Description, information.Subject);
        Assert.Equal(Metadata.Description, packet.Descendants(Dc + "description").Single().Value);
        Assert.Equal("lighthouses, letters", information.Keywords);
        Assert.Equal("lighthouses, letters", packet.Descendants(Pdf + "Keywords").Single().Value);
        Assert.Equal(Metadata.Creator, information.Creator);
        Assert.Equal(Metadata.Creator, packet.Descendants(Xmp + "CreatorTool").Single().Value);
        Assert.Equal(Metadata.Producer, information.Producer);
        Assert.Equal(Metadata.Producer, packet.Descendants(Pdf + "Producer").Single().Value);
        Assert.Equal("D:20240305140709-03'30", information.CreationDate);
        Assert.Equal("2024-03-05T14:07:09-03:30", packet.Descendants(Xmp + "CreateDate").Single().Value);
        Assert.Equal("D:20240306000000Z", information.ModifiedDate);
        Assert.Equal("2024-03-06T00:00:00Z", packet.Descendants(Xmp + "ModifyDate").Single().Value);
    }

    [Theory]
    [InlineData("subject", "Bag", "lighthouses|letters")]
    [InlineData("creator", "Seq", "Ann Autor|Žofie Druhá")]
    [InlineData("publisher", "Bag", "The Press")]
    [InlineData("language", "Bag", "en-GB")]
    [InlineData("date", "Seq", "1937-12-10")]
    [InlineData("rights", "Alt", "Public domain")]
    [InlineData("title", "Alt", "A Keeper’s Letter <to the Board>")]
    public void Dublin_Core_is_typed_as_XMP_has_it(string property, string container, string values)
    {
        using var document = Open(Metadata);
        var list = Packet(document).Descendants(Dc + property).Single().Elements().Single();

        Assert.Equal(Rdf + container, list.Name);
        Assert.Equal(values, string.Join('|', list.Elements(Rdf + "li").Select(li => li.Value)));
        Assert.All(list.Elements(), li => Assert.Equal(container == "Alt" ? "x-default" : null, li.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    [Fact]
    public void The_credit_line_and_the_identifier_are_plain_text()
    {
        using var document = Open(Metadata);
        var packet = Packet(document);

        Assert.Equal(Metadata.Source, packet.Descendants(Dc + "source").Single().Value);
        Assert.Equal(Metadata.Identifier, packet.Descendants(Dc + "identifier").Single().Value);
    }

    [Fact]
    public void What_is_not_given_is_not_said()
    {
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page()));

        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Author", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dc:creator", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dc:rights", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packet_stands_in_plain_view()
    {
        var text = TestFile.Latin1(TestFile.Write(TestType.Page()));

        Assert.Contains("<?xpacket begin=\"\u00EF\u00BB\u00BF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta", text, StringComparison.Ordinal);
        Assert.Contains("<?xpacket end=\"r\"?>\nendstream", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 December 1937")]
    [InlineData("1937-13")]
    [InlineData("")]
    public void A_date_that_XMP_cannot_hold_is_a_fault(string date) =>
        Assert.Throws<ArgumentException>(() => Open(Metadata with { Date = date }));

    [Theory]
    [InlineData("1937")]
    [InlineData("1937-12")]
    public void A_date_may_be_less_than_a_day(string date)
    {
        using var document = Open(Metadata with { Date = date });

        Assert.Equal(date, Packet(document).Descendants(Dc + "date").Single().Value);
    }

    [Fact]
    public void Claims_of_conformance_stand_in_the_packet()
    {
        XNamespace pdfa = "http://www.aiim.org/pdfa/ns/id/";
        var packet = AccessiblePacket();

        Assert.Equal("2", packet.Descendants(pdfa + "part").Single().Value);
        Assert.Equal("A", packet.Descendants(pdfa + "conformance").Single().Value);
        Assert.Equal("1", packet.Descendants(Pdfua + "part").Single().Value);
    }

    [Fact]
    public void A_schema_that_archives_do_not_know_is_described()
    {
        XNamespace schema = "http://www.aiim.org/pdfa/ns/schema#";
        XNamespace property = "http://www.aiim.org/pdfa/ns/property#";
        var description = AccessiblePacket().Descendants(schema + "namespaceURI").Single().Parent!;

        Assert.Equal(Pdfua.NamespaceName, description.Element(schema + "namespaceURI")!.Value);
        Assert.Equal("pdfuaid", description.Element(schema + "prefix")!.Value);
        Assert.NotEmpty(description.Element(schema + "schema")!.Value);
        var part = Assert.Single(description.Descendants(property + "name")).Parent!;
        Assert.Equal(["part", "Integer", "internal"], part.Elements().Take(3).Select(element => element.Value));
        Assert.NotEmpty(part.Element(property + "description")!.Value);
    }

    [Fact]
    public void The_catalog_states_the_language_and_shows_the_title()
    {
        using var document = Open(Metadata);
        var catalog = document.Structure.Catalog.CatalogDictionary;

        Assert.Equal("en-GB", ((StringToken)catalog.Data["Lang"]).Data);
        Assert.Equal(BooleanToken.True, ((DictionaryToken)catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"]);
    }

    private static XDocument AccessiblePacket()
    {
        var options = TestFile.Options with
        {
            Structure = new StructureElement(StructureType.Document, [new StructureContent(["body"])]),
            Conformance = PdfConformance.AccessibleArchive,
        };
        using var document = PdfDocument.Open(TestFile.Write(options, TestType.Page(TestType.Line("a", tag: "body"))));
        return Packet(document);
    }

    private static PdfDocument Open(PdfMetadata metadata) =>
        PdfDocument.Open(TestFile.Write(TestFile.Options with { Metadata = metadata }, TestType.Page()));

    private static XDocument Packet(PdfDocument document)
    {
        Assert.True(document.TryGetXmpMetadata(out var metadata));
        return XDocument.Load(new MemoryStream(metadata.GetXmlBytes().ToArray()));
    }
}
