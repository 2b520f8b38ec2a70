using Bukharin.Publish.Recovery.Epub;

namespace Bukharin.Publish.Tests.Recovery.Epub;

public sealed class EpubFaultTests
{
    private static readonly HandMadeEpub Whole = new() { Documents = [("one.xhtml", "<p>words</p>")] };

    private static string Message(IEnumerable<(string Name, string Text)> parts) =>
        Assert.Throws<InvalidDataException>(() => EpubText.Recover(new MemoryStream(HandMadeZip.Of(parts)))).Message;

    private static IEnumerable<(string Name, string Text)> With(string name, string text) =>
        Whole.Parts().Select(part => part.Name == name ? (name, text) : part);

    [Theory]
    [InlineData("META-INF/container.xml")]
    [InlineData("book/the package.opf")]
    [InlineData("book/text/one.xhtml")]
    [InlineData("look/book.css")]
    public void A_missing_part_is_named(string name) =>
        Assert.Contains($"'{name}'", Message(Whole.Parts().Where(part => part.Name != name)), StringComparison.Ordinal);

    [Fact]
    public void Malformed_xhtml_is_reported_with_part_line_and_column() =>
        Assert.StartsWith("book/text/one.xhtml(2,7): ", Message(With("book/text/one.xhtml", "<p>\none </b></p>")), StringComparison.Ordinal);

    [Fact]
    public void An_entity_that_xml_does_not_have_is_reported_where_it_stands() =>
        Assert.StartsWith("book/text/one.xhtml(1,", Message(With("book/text/one.xhtml", "<!DOCTYPE html [<!ENTITY x 'y'>]><p>&x;</p>")), StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_another_type_is_no_epub() =>
        Assert.Contains("'application/zip'", Message(With("mimetype", "application/zip")), StringComparison.Ordinal);

    [Fact]
    public void An_item_that_the_manifest_does_not_have_is_named() => Assert.Contains(
        "'absent'",
        Message(Whole.Parts().Select(part => (part.Name, part.Text.Replace("idref=\"cover\"", "idref=\"absent\"", StringComparison.Ordinal)))),
        StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_refused() => Assert.Contains(
        "deep",
        Message((Whole with { Documents = [("one.xhtml", string.Concat(Enumerable.Repeat("<i>", 20_000)) + string.Concat(Enumerable.Repeat("</i>", 20_000)))] }).Parts()),
        StringComparison.Ordinal);
}
