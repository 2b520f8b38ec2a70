using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Cmif;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Cmif;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>The file for indexes of letters. An acceptance test holds it against the schema of the format.</summary>
public class CmifTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Theory]
    [InlineData("1894-11-03", "when=1894-11-03")]
    [InlineData("1894-11?", "when=1894-11 cert=low")]
    [InlineData("1894-11-03/05", "notBefore=1894-11-03 notAfter=1894-11-05")]
    [InlineData("../1894~", "notAfter=1894 cert=low")]
    [InlineData("1894-11-03/..", "notBefore=1894-11-03")]
    [InlineData("189X", "notBefore=1890 notAfter=1899")]
    [InlineData("18XX", "notBefore=1800 notAfter=1899")]
    [InlineData("1894-XX-XX", "when=1894")]
    [InlineData("1894-11-XX", "when=1894-11")]
    [InlineData("1894-22", "when=1894 cert=low")]
    [InlineData("1894-21/1894-23", "notBefore=1894 notAfter=1894 cert=low")]
    [InlineData("-0043-03-15", "when=-0044-03-15")]
    [InlineData("-0043-03-15/20", "notBefore=-0044-03-15 notAfter=-0044-03-20")]
    [InlineData("-0043-21", "when=-0044 cert=low")]
    [InlineData("0000", "when=-0001")]
    public void Has_dates_as_TEI_writes_them(string date, string attributes)
    {
        var document = Letter(date);
        var xml = Write(document);

        Assert.Equal(attributes, string.Join(' ', XDocument.Parse(Encoding.UTF8.GetString(xml)).Descendants(Tei + "date").Last().Attributes().Select(one => $"{one.Name.LocalName}={one.Value}")));
        Assert.Empty(CmifVerifier.Verify(document, xml));
    }

    [Theory]
    [InlineData("<persName>Walter", "<persName>Wilma", "'Wilma Ansty' for the sender")]
    [InlineData("https://example.org/board", "https://example.org/b", "for the addressee")]
    [InlineData("Thole Rock<", "Carrow Point<", "for the place")]
    [InlineData("when=\"1894-11-03\"", "when=\"1894-11-04\"", "'1894-11-04' for the date, not '1894-11-03'")]
    [InlineData("3 November", "4 November", "date in words")]
    [InlineData("key=\"212\"", "key=\"213\"", "number")]
    [InlineData("https://example.org/letters/212", "letter.cmif.xml", "address")]
    [InlineData("source=\"#edition", "source=\"#book", "for the edition of the letter")]
    [InlineData("</profileDesc>", "<correspDesc/></profileDesc>", "'2' for the letters")]
    [InlineData("<correspAction type=\"received\">", "<correspAction type=\"sent\">", "'sent', 'sent' for the actions")]
    [InlineData("</TEI>", "", "is no XML")]
    public void What_is_otherwise_is_found(string old, string other, string said)
    {
        var document = Letter("1894-11-03");
        var good = Encoding.UTF8.GetString(Write(document));
        Assert.Contains(old, good, StringComparison.Ordinal);

        var findings = CmifVerifier.Verify(document, Encoding.UTF8.GetBytes(good.Replace(old, other, StringComparison.Ordinal)));

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.CmifDiffers && finding.Message.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_a_sender_and_an_addressee_whom_nobody_knows()
    {
        var known = Letter("1894");
        var document = known with { FrontMatter = known.FrontMatter with { Correspondence = known.FrontMatter.Correspondence! with { From = [], To = [] } } };
        var xml = Write(document);

        Assert.Equal(["sent Unknown", "received Unknown"], XDocument.Parse(Encoding.UTF8.GetString(xml)).Descendants(Tei + "persName").Select(name => $"{(string?)name.Parent!.Attribute("type")} {name.Value}"));
        Assert.Empty(CmifVerifier.Verify(document, xml));
        Assert.Single(CmifVerifier.Verify(known with { FrontMatter = known.FrontMatter with { Correspondence = known.FrontMatter.Correspondence! with { From = [] } } }, Write(known)));
    }

    [Fact]
    public void Has_an_id_of_the_edition_that_outlives_corrections_of_the_text()
    {
        var document = Letter("1894");
        var other = document with { SourceSha256 = new string('0', 64), FrontMatter = document.FrontMatter with { Revision = "2nd" } };

        Assert.Equal(IdOf(document), IdOf(other));
        Assert.NotEqual(IdOf(document), IdOf(document with { FrontMatter = document.FrontMatter with { Identifier = "https://example.org/letters/213" } }));

        static string IdOf(Document document) => XDocument.Parse(Encoding.UTF8.GetString(Write(document))).Descendants(Tei + "bibl").Attributes().First(one => one.Name.LocalName == "id").Value;
    }

    [Theory]
    [InlineData("https://example.org/a letter", "https://example.org/a%20letter")]
    [InlineData("https://example.org/пис[ь]мо", "https://example.org/пис[ь]мо")]
    [InlineData("urn:example:212", "urn:example:212")]
    [InlineData("No. 212", "letter.cmif.xml")]
    [InlineData("/letters/212", "letter.cmif.xml")]
    public void Lies_where_the_front_matter_says(string identifier, string address)
    {
        var document = Letter("1894");
        document = document with { FrontMatter = document.FrontMatter with { Identifier = identifier } };
        var xml = Write(document);

        Assert.Equal(address, XDocument.Parse(Encoding.UTF8.GetString(xml)).Descendants(Tei + "idno").Single().Value);
        Assert.Empty(CmifVerifier.Verify(document, xml));
    }

    [Fact]
    public void Is_made_of_letters_alone()
    {
        var plain = Letter("1894");
        Assert.Null(CmifWriter.Write(Job(plain with { FrontMatter = plain.FrontMatter with { Correspondence = null } }), "letter.cmif.xml"));
    }

    private static byte[] Write(Document document) => CmifWriter.Write(Job(document), "letter.cmif.xml")!;

    private static EditionJob Job(Document document) => new(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);

    private static Document Letter(string date) => MarkdownReader.Read(
        $"---\ntitle: A letter\nlang: en\nsource: none\nidentifier: https://example.org/letters/212\ncorrespondence:\n  number: 212\n  from: Walter Ansty\n  to: {{ name: Board of Lights, ref: 'https://example.org/board', kind: body }}\n  place: Thole Rock\n  date: {date}\n---\n\nText.\n",
        "letter.md").Document!;
}
