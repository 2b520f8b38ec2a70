using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Facsimiles: a page of the source on the verso, its transcription on the recto.</summary>
public class FacsimileTests
{
    private const string Text = """
        ---
        title: Two leaves
        lang: en-GB
        source: none
        ---

        The editor says a word.

        ![The first leaf[^n]](harbour.png){.facsimile width=6% credit="The archive"}

        The keeper wrote this.

        ![](tower.jpg){.facsimile width=3% alt="The second leaf"}

        And he wrote that.

        [^n]: Torn.
        """;

    private static readonly Document Leaves = Read(Text);

    public static TheoryData<string> Changes =>
    [
        Text.Replace("{.facsimile ", "{", StringComparison.Ordinal),
        Text.Replace("{.facsimile width=6%", "{width=6%", StringComparison.Ordinal),
        Text.Replace("{.facsimile width=3%", "{width=3%", StringComparison.Ordinal),
    ];

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => Assert.DoesNotContain(Editions.Verify(format, Editions.Write(format, Leaves, style), Leaves, style).Findings, finding => finding.Severity == DiagnosticSeverity.Error));

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void A_facsimile_has_a_verso_and_its_transcription_begins_the_recto(string format)
    {
        foreach (var style in Styles.All)
        {
            var pages = Pages(Editions.Recover(format, Leaves, style));
            var (first, second) = (pages.Single(page => page.Value.Contains("The first leaf", StringComparison.Ordinal)).Key, pages.Single(page => page.Value == "picture").Key);

            Assert.Equal(0, first % 2);
            Assert.Equal(0, second % 2);
            Assert.StartsWith("picture", pages[first], StringComparison.Ordinal);
            Assert.DoesNotContain("keeper", pages[first], StringComparison.Ordinal);
            Assert.StartsWith("The keeper wrote this.", pages[first + 1], StringComparison.Ordinal);
            Assert.StartsWith("And he wrote that.", pages[second + 1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_that_does_not_face_its_text_is_told(string other)
    {
        foreach (var format in (string[])["pdf", "print"])
        {
            var edition = Editions.Recover(format, Read(other), Styles.Classic);
            Assert.Contains(EditionVerifier.Verify(Leaves, Styles.Classic, edition, TestPictures.Of).Findings, finding => finding.Code.Id == "BP4834");
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void It_comes_back_as_what_it_was(string format)
    {
        var back = EditionMarkdown.Write(EditionImporter.Import(Editions.Recover(format, Leaves, Styles.Classic), Styles.Classic, "back.md").Document);

        Assert.Equal(2, back.Split(".facsimile").Length - 1);
        Assert.Equal(2, EditionMarkdown.Write(Leaves).Split(".facsimile").Length - 1);
    }

    /// <summary>What stands on each page, by its number.</summary>
    private static Dictionary<int, string> Pages(RecoveredEdition edition)
    {
        var (pages, page) = (new Dictionary<int, string>(), 0);
        foreach (var piece in edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces))
        {
            switch (piece)
            {
                case RecoveredPageTurn turn:
                    page = int.Parse(turn.Label, CultureInfo.InvariantCulture);
                    pages[page] = "";
                    break;
                case RecoveredPicture:
                    pages[page] += "picture";
                    break;
                case RecoveredText text:
                    pages[page] += text.Text;
                    break;
            }
        }

        return pages;
    }

    private static Document Read(string text) => MarkdownReader.Read(text, "leaves.md").Document!;
}
