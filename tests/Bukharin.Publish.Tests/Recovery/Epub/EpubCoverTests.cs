using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Epub;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Recovery.Epub;

public class EpubCoverTests
{
    private static readonly Document Sample = SampleDocuments.EveryNodeKind;
    private static readonly byte[] Good = WrittenEpub.Of(Sample).Bytes;

    [Fact]
    public void A_cover_made_of_the_words_of_the_title_page_is_proved() => Assert.Empty(Findings("alt=", "alt="));

    [Theory]
    [InlineData("alt=\"Anna Reed", "alt=\"Anna Rede", "BP4502")]
    [InlineData(" A letter of 1901.", "", "BP4502")]
    [InlineData("alt=\"Anna Reed", "title=\"Anna Reed", "BP4501")]
    [InlineData("src=\"cover.png\"", "src=\"cover.svg\"", "BP4501")]
    [InlineData("<img ", "<br /><!-- ", "BP4501")]
    public void Other_words_or_another_picture_are_a_finding(string right, string wrong, string code) =>
        Assert.Equal([code], Findings(right, wrong).Select(finding => finding.Code.Id));

    [Fact]
    public void A_cover_that_the_source_names_must_be_there()
    {
        var named = Sample with { FrontMatter = Sample.FrontMatter with { Cover = new CoverPicture("a.png", "A rope", SourceSpan.Whole("a.md")) } };

        Assert.Equal([DiagnosticCodes.MetadataAltered], Verify(named, Good).Select(finding => finding.Code));
    }

    private static ImmutableArray<Diagnostic> Findings(string right, string wrong)
    {
        var bytes = new MemoryStream();
        bytes.Write(Good);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            const string Name = "EPUB/cover.xhtml";
            string page;
            using (var reader = new StreamReader(archive.GetEntry(Name)!.Open(), Encoding.UTF8))
            {
                page = reader.ReadToEnd();
            }

            Assert.Contains(right, page, StringComparison.Ordinal);
            archive.GetEntry(Name)!.Delete();
            page = page.Replace(right, wrong, StringComparison.Ordinal);
            if (wrong.Contains("<!--", StringComparison.Ordinal))
            {
                page = page.Replace(" /></section>", " --></section>", StringComparison.Ordinal);
            }

            using var writer = new StreamWriter(archive.CreateEntry(Name).Open(), Encoding.UTF8);
            writer.Write(page);
        }

        return Verify(Sample, bytes.ToArray());
    }

    private static ImmutableArray<Diagnostic> Verify(Document document, byte[] edition) =>
        EditionVerifier.Verify(document, Styles.Classic, EpubText.Recover(new MemoryStream(edition))).Findings;
}
