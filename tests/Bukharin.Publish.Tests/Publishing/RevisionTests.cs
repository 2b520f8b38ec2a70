using System.IO.Compression;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Editions that say that they are newer.</summary>
public sealed class RevisionTests
{
    private const string Text = "---\ntitle: A letter\nlang: en\nsource: none\npublisher: A Press\nissued: 1937\nmodified: 2026-11-23\nrevision: second edition\n---\n\nThe lamp is clean.\n";

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void It_is_proved_in_every_format(string format)
    {
        var document = MarkdownReader.Read(Text, "letter.md").Document!;
        var edition = Editions.Write(format, document, Styles.Classic);

        Assert.Empty(Editions.Verify(format, edition, document, Styles.Classic).Findings);
        if (format != "print")
        {
            var otherwise = MarkdownReader.Read(Text.Replace("second", "third", StringComparison.Ordinal), "letter.md").Document!;
            var imported = EditionImporter.Import(Editions.Recover(format, document, Styles.Classic), Styles.Classic, "letter.md").Document.FrontMatter;
            Assert.Equal(("second edition", "2026-11-23"), (imported.Revision, imported.Modified));
            Assert.Contains(Editions.Verify(format, edition, otherwise, Styles.Classic).Findings, one => one.Code == DiagnosticCodes.MetadataAltered);
        }
    }

    [Fact]
    public void The_day_of_the_last_change_is_the_time_of_the_book()
    {
        using var book = new ZipArchive(new MemoryStream(Editions.Write("epub", MarkdownReader.Read(Text, "letter.md").Document!, Styles.Classic)));
        using var package = new StreamReader(book.Entries.Single(entry => entry.Name.EndsWith(".opf", StringComparison.Ordinal)).Open());

        Assert.Contains("<meta property=\"dcterms:modified\">2026-11-23T00:00:00Z</meta>", package.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData(null, null, true)]
    [InlineData("1", "2", false)]
    [InlineData(null, "1", false)]
    public void Editions_of_another_state_are_told_where_nothing_says_so(string? before, string? after, bool isTold)
    {
        using var fixture = new SetFixture();
        fixture.Put(SetFixture.Set("letter", "old") with { Revision = before });

        var put = fixture.Put(SetFixture.Set("letter", "new") with { Revision = after });

        Assert.Equal(isTold, put.Diagnostics.Any(one => one.Code == DiagnosticCodes.NewerUnsaid));
        Assert.Equal(after, ManifestJson.Read(File.ReadAllBytes(fixture.At("letter.manifest.json")))!.Revision);
        Assert.Empty(fixture.Put(SetFixture.Set("letter", "new") with { Revision = after }).Diagnostics);
    }
}
