using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading;

public class IdentifierTests
{
    private const string Front = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n";

    [Theory]
    [InlineData("# Note 1", "note-1-1")] // A footnote's id.
    [InlineData("# Noteref 12", "noteref-12-1")]
    [InlineData("# Note on the text", "note-on-the-text")]
    [InlineData("# Credit", "credit")]
    public void A_heading_never_takes_an_id_that_editions_give_themselves(string source, string id) =>
        Assert.Equal(id, Assert.Single(DocumentWalker.Descendants(Read(source).Document!).OfType<Heading>()).Id);

    [Theory]
    [InlineData("# One {#note-1}")]
    [InlineData("# One {#edition:title-page}")]
    public void Nor_may_an_author_give_it_one(string source) =>
        Assert.Equal(DiagnosticCodes.DuplicateId, Assert.Single(Read(source).Diagnostics).Code);

    private static ReadResult Read(string source) => MarkdownReader.Read(Front + source + "\n\nText.\n", "letter.md");
}
