using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxPackageTests
{
    [Fact]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing()
    {
        var edition = DocxEdition.Of(Sheets.Whole);
        using var package = WordprocessingDocument.Open(new MemoryStream(edition.Bytes), isEditable: false);

        var findings = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);

        Assert.Empty(findings.Select(finding => $"{finding.Part?.Uri} {finding.Path?.XPath} {finding.Description}"));
    }

    [Fact]
    public void Dump()
    {
        var edition = DocxEdition.Of(Sheets.Whole);
        if (Environment.GetEnvironmentVariable("DOCX_OUT") is { } path) File.WriteAllBytes(path, edition.Bytes);
    }
}
