using Bukharin.Publish.Recovery.Docx;
using static Bukharin.Publish.Tests.Recovery.Docx.HandMadeDocx;

namespace Bukharin.Publish.Tests.Recovery.Docx;

public sealed class DocxFaultTests
{
    private static readonly HandMadeDocx Whole = new()
    {
        Body = Paragraph("words"),
        Footnotes = "<w:footnote w:id=\"1\"/>",
    };

    private static string Message(IEnumerable<(string Name, string Text)> parts) => Message(HandMadeZip.Of(parts));

    private static string Message(byte[] bytes) => Assert.Throws<InvalidDataException>(() => DocxText.Recover(new MemoryStream(bytes))).Message;

    private static IEnumerable<(string Name, string Text)> With(string name, string text) =>
        Whole.Parts().Select(part => part.Name == name ? (name, text) : part);

    [Fact]
    public void What_is_no_archive_is_said_to_be_none() => Assert.Contains("no ZIP archive", Message("not a package"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_a_relationship_leads_to_is_missed_by_name() =>
        Assert.Contains("'Text/footnotes.xml'", Message(Whole.Parts().Where(part => part.Name != "text/footnotes.xml")), StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_something_else_is_no_package() =>
        Assert.Contains("[Content_Types].xml", Message([("mimetype", "application/epub+zip")]), StringComparison.Ordinal);

    [Fact]
    public void Malformed_xml_is_reported_with_part_line_and_column() =>
        Assert.StartsWith("text/main.xml(2,6): ", Message(With("text/main.xml", "<a>\n<b></a>")), StringComparison.Ordinal);

    [Fact]
    public void A_document_type_declaration_is_refused() =>
        Assert.StartsWith("text/main.xml: ", Message(With("text/main.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>")), StringComparison.Ordinal);

    [Fact]
    public void A_document_of_another_vocabulary_is_refused() =>
        Assert.Contains("text/main.xml", Message(With("text/main.xml", "<document><body/></document>")), StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000));

        Assert.Contains("deep", Message((Whole with { Body = deep }).Parts()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_is_found()
    {
        var bytes = HandMadeZip.Of(With("text/main.xml", Part("document", "<w:body>" + string.Concat(Enumerable.Range(0, 300).Select(i => Paragraph($"{i * 7919 % 1000}"))) + "</w:body>")));
        bytes[200] ^= 0x10;

        Assert.Contains("text/main.xml", Message(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_of_one_name_are_refused() =>
        Assert.Contains("text/main.xml", Message([.. Whole.Parts(), ("text/main.xml", "<a/>")]), StringComparison.Ordinal);

    [Fact]
    public void A_package_is_read_from_the_present_position_on()
    {
        using var stream = new MemoryStream([.. "front"u8, .. HandMadeZip.Of(Whole.Parts())]);
        stream.Position = "front".Length;

        Assert.Equal(["words"], DocxText.Recover(stream).Texts());
    }
}
