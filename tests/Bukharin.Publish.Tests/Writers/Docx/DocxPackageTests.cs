using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxPackageTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Edition.Bytes), isEditable: false);

        var findings = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);

        Assert.Empty(findings.Select(finding => $"{finding.Part?.Uri} {finding.Path?.XPath} {finding.Description}"));
    }

    [Fact]
    public void A_text_of_nothing_but_its_title_is_valid_too()
    {
        var document = Document([]);
        var edition = Of(document with
        {
            FrontMatter = document.FrontMatter with { Credit = new Credit([], Here) },
        });
        using var package = WordprocessingDocument.Open(new MemoryStream(edition.Bytes), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken));
        Assert.Equal(["The Weigher’s Reply"], edition.Paragraphs.Select(TextOf));
        Assert.Null(edition.Property("custom", "Credit"));
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes()
    {
        Assert.Equal(Edition.Bytes, Of(Whole).Bytes);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_whether_the_output_can_seek()
    {
        using var bytes = new MemoryStream();
        using (var output = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            DocxWriter.Write(new EditionJob(Whole, Styles.Classic, EditionTimestamp.For(Whole.FrontMatter, null), readFile: TestPictures.Of), output);
        }

        bytes.Position = 0;
        using var unpacked = new MemoryStream();
        new GZipStream(bytes, CompressionMode.Decompress).CopyTo(unpacked);
        Assert.Equal(Edition.Bytes, unpacked.ToArray());
    }

    [Fact]
    public void Entries_have_a_fixed_order_and_the_earliest_time_of_a_ZIP()
    {
        using var zip = new ZipArchive(new MemoryStream(Edition.Bytes));

        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
                "word/theme/theme1.xml", "word/settings.xml", "word/fontTable.xml", "word/numbering.xml", "word/footnotes.xml", "word/header1.xml",
                "word/footer1.xml", "word/footer2.xml", "mammoth/style-map", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml",
            ],
            zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Every_relationship_that_a_part_uses_is_there_and_leads_to_a_part()
    {
        var relationships = Edition.Part("word/_rels/document.xml.rels").Elements().ToList();
        var used = Edition.Body.Descendants().Attributes(R + "id").Select(id => id.Value).ToHashSet();

        Assert.Subset(relationships.Select(one => (string)one.Attribute("Id")!).ToHashSet(), used);
        foreach (var relationship in relationships.Where(one => one.Attribute("TargetMode") is null))
        {
            var target = (string)relationship.Attribute("Target")!;
            Assert.Contains(target[0] == '/' ? target[1..] : "word/" + target, Edition.EntryNames);
        }
    }

    [Fact]
    public void Nothing_of_a_session_or_a_machine_is_in_it()
    {
        var all = Edition.EntryNames.Where(name => name != "mammoth/style-map").Select(name => Edition.Part(name)).ToList();

        Assert.DoesNotContain(all.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal));
        Assert.Null(Edition.Property("core", "lastModifiedBy"));
        Assert.Equal("1950-01-01T00:00:00Z", Edition.Property("core", "modified"));
        Assert.Equal("1950-01-01T00:00:00Z", Edition.Property("core", "created"));
    }

    [Fact]
    public void A_character_that_XML_cannot_hold_is_an_error_at_its_place()
    {
        var edition = Of(P("A form\ffeed, half a pair \uD83D, and a whole one \U0001F600."));

        Assert.Equal(["BP3004", "BP3004"], edition.Diagnostics.Select(one => one.Code.Id));
        Assert.Equal(Here, edition.Diagnostics[0].Span);
        Assert.Contains("U+000C", edition.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("a whole one \U0001F600.", TextOf(edition.Body), StringComparison.Ordinal);
    }
}
