using static Bukharin.Publish.Tests.Recovery.Docx.HandMadeDocx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

public sealed class DocxMetadataTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";

    [Fact]
    public void Properties_of_all_three_parts_are_read()
    {
        var metadata = new HandMadeDocx
        {
            Body = Paragraph("words"),
            Properties =
            [
                ("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", """
                    <c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/">
                    <d:title>The Ferry</d:title><d:creator>Anna Reed; Paul Oster</d:creator><d:language>en-GB</d:language><d:subject>Ferries; Letters</d:subject>
                    <d:identifier>urn:example:ferry</d:identifier><d:description> A letter. </d:description></c:coreProperties>
                    """),
                ("app", $"{Office}/relationships/extended-properties", $"""<Properties xmlns="{Office}/extended-properties"><Company>Marsh Press</Company></Properties>"""),
                ("custom", $"{Office}/relationships/custom-properties", $"""
                    <Properties xmlns="{Office}/custom-properties" xmlns:v="{Office}/docPropsVTypes">
                    <property name="Credit"><v:lpwstr>From a notebook, 1901.</v:lpwstr></property><property name="rights"><v:lpwstr>Free.</v:lpwstr></property>
                    <property name="Contributors"><v:lpwstr>Dov Hale (edt); Ida Moss</v:lpwstr></property><property name="Date"><v:lpwstr>1901-04-02</v:lpwstr></property>
                    <property name="Issued"><v:lpwstr>1962</v:lpwstr></property><property name="SourceSha256"><v:lpwstr>abc</v:lpwstr></property></Properties>
                    """),
            ],
        }.Read().Metadata;

        Assert.Equal("The Ferry", metadata.Title);
        Assert.Equal("en-GB", metadata.Language);
        Assert.Equal(["Anna Reed", "Paul Oster"], metadata.Authors);
        Assert.Equal([("Dov Hale", "edt"), ("Ida Moss", null)], metadata.OtherContributors);
        Assert.Equal("Marsh Press", metadata.Publisher);
        Assert.Equal("Free.", metadata.Rights);
        Assert.Equal(["From a notebook, 1901."], metadata.Source);
        Assert.Equal("urn:example:ferry", metadata.Identifier);
        Assert.Equal("A letter.", metadata.Description);
        Assert.Equal(["Ferries; Letters"], metadata.Subjects);
        Assert.Equal(["1901-04-02", "1962"], metadata.Dates);
        Assert.Equal("abc", metadata.SourceSha256);
    }

    [Fact]
    public void A_package_without_properties_says_nothing_of_itself()
    {
        var metadata = Read(Paragraph("words")).Metadata;

        Assert.Null(metadata.Title);
        Assert.Empty(metadata.Source);
        Assert.Empty(metadata.Authors);
    }
}
