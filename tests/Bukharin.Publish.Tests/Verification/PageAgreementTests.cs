using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>The pages that an EPUB marks and lists against each other and against those of the PDF.</summary>
public class PageAgreementTests
{
    // A few lines to a page: pages turn in notes, lists, headings, everywhere.
    private static readonly Style ShortPages = Styles.Classic with
    {
        Pdf = Styles.Classic.Pdf with { Page = Styles.Classic.Pdf.Page with { HeightPt = 190, WidthPt = 200 } },
    };

    private static readonly Document Specimen = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    private static readonly EditionJob Job = new(Specimen, Styles.Classic, default);
    private static readonly VerificationResult Paged = EditionVerifier.Verify(Specimen, Styles.Classic, PdfText.Recover(Written(Job, PdfWriter.Write)));
    private static readonly RecoveredEdition Epub = EpubText.Recover(Written(Job, EpubWriter.Write));

    /// <summary>What is done to the EPUB's markers and to its lists, and what is said of it.</summary>
    public static TheoryData<string, string> Damages => new()
    {
        { "nothing", "" },
        { "an entry is dropped", "BP4801" },
        { "an entry leads nowhere", "BP4801 BP4802" },
        { "two entries lead to each other's page", "BP4803 BP4803" },
        { "a page is marked twice", "BP4801 BP4804" },
        { "two entries change places", "BP4805" },
        { "a marker is dropped", "BP4802 BP4806" },
        { "a marker and its entries are dropped", "BP4806" },
        { "a page is added", "BP4807" },
        { "a marker stands a word later", "BP4808" },
        { "a marker stands inside a word", "BP4808" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Pages_that_are_not_those_of_the_pdf_are_found(string what, string codes)
    {
        var edition = what switch
        {
            "nothing" => Epub,
            "an entry is dropped" => List(Epub, 0, list => list.RemoveAt(4)),
            "an entry leads nowhere" => List(Epub, 0, list => list.SetItem(4, list[4] with { Target = "clause-1" })),
            "two entries lead to each other's page" => List(Epub, 0, list =>
                list.SetItem(4, list[4] with { Target = list[5].Target }).SetItem(5, list[5] with { Target = list[4].Target })),
            "a page is marked twice" => Page(Epub, "Page 7", (pieces, at) => pieces.Insert(at, new RecoveredPageTurn("Page 7", "again"))),
            "two entries change places" => List(Epub, 0, list => list.SetItem(4, list[5]).SetItem(5, list[4])),
            "a marker is dropped" => Page(Epub, "Page 7", (pieces, at) => pieces.RemoveAt(at)),
            "a marker and its entries are dropped" =>
                Lists(Page(Epub, "Page 7", (pieces, at) => pieces.RemoveAt(at)), list => list.RemoveAt(6)),
            "a page is added" =>
                Lists(Page(Epub, "Page 7", (pieces, at) => pieces.Insert(at, new RecoveredPageTurn("Page vi", "vi"))), list => list.Insert(6, new RecoveredPageEntry("vi", "vi"))),
            "a marker stands a word later" => Page(Epub, "Page 6", (pieces, at) => Later(pieces, at, withinWord: false)),
            "a marker stands inside a word" => Page(Epub, "Page 6", (pieces, at) => Later(pieces, at, withinWord: true)),
            _ => throw new ArgumentException(what),
        };

        var marked = EditionVerifier.Verify(Specimen, Styles.Classic, edition);
        var findings = marked.Findings.Concat(EditionVerifier.Compare([Paged, marked])).ToList();

        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal)));
        Assert.All(findings.Where(finding => finding.Code != DiagnosticCodes.PageEntryBroken), finding => Assert.NotEqual(0, finding.Span.Line));
    }

    [Fact]
    public void An_epub_that_marks_no_page_lacks_all_of_them()
    {
        var bare = Epub with
        {
            Paragraphs = [.. Epub.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Where(piece => piece is not RecoveredPageTurn)] })],
            PageLists = [],
        };

        var findings = EditionVerifier.Compare([Paged, EditionVerifier.Verify(Specimen, Styles.Classic, bare)]);

        Assert.Equal(Epub.PageLists[0].Length, findings.Length);
        Assert.All(findings, finding => Assert.Equal(DiagnosticCodes.PageLost, finding.Code));
    }

    [Fact]
    public void Whatever_text_is_read_the_pages_that_its_epub_marks_are_those_of_its_pdf() => GeneratedTexts.Markdown.Holds(
        text =>
        {
            var source = GeneratedTexts.FrontMatter + text;
            if (MarkdownReader.Read(source, "a.md").Document is not { } document)
            {
                return;
            }

            var job = new EditionJob(document, ShortPages, default, readFile: TestPictures.Of);
            using var pdf = new MemoryStream();
            if (PdfWriter.Write(job, pdf).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return;
            }

            pdf.Position = 0;
            var paged = EditionVerifier.Verify(document, ShortPages, PdfText.Recover(pdf));
            var marked = EditionVerifier.Verify(document, ShortPages, EpubText.Recover(Written(job, EpubWriter.Write)));
            Assert.Empty(marked.Findings);

            // Of pages as small as these, the PDF's words may be read wrongly where a word is cut; then nothing can be compared.
            if (paged.IsProved)
            {
                var differences = string.Join('\n', EditionVerifier.Compare([paged, marked]));
                Assert.True(differences.Length == 0, differences);
            }
        },
        count: 200);

    private static MemoryStream Written(EditionJob job, EditionWriter write)
    {
        var output = new MemoryStream();
        write(job, output);
        output.Position = 0;
        return output;
    }

    private static RecoveredEdition List(RecoveredEdition edition, int index, Func<ImmutableArray<RecoveredPageEntry>, ImmutableArray<RecoveredPageEntry>> change) =>
        edition with { PageLists = edition.PageLists.SetItem(index, change(edition.PageLists[index])) };

    private static RecoveredEdition Lists(RecoveredEdition edition, Func<ImmutableArray<RecoveredPageEntry>, ImmutableArray<RecoveredPageEntry>> change) =>
        List(List(edition, 0, change), 1, change);

    private static RecoveredEdition Page(RecoveredEdition edition, string label, Func<ImmutableArray<RecoveredPiece>, int, ImmutableArray<RecoveredPiece>> change) =>
        edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph =>
                paragraph.Pieces.ToList().FindIndex(piece => piece is RecoveredPageTurn turn && turn.Label == label) is >= 0 and var at
                    ? paragraph with { Pieces = change(paragraph.Pieces, at) }
                    : paragraph)],
        };

    private static ImmutableArray<RecoveredPiece> Later(ImmutableArray<RecoveredPiece> pieces, int at, bool withinWord)
    {
        var text = Assert.IsType<RecoveredText>(pieces[at + 1]);
        var cut = withinWord ? 1 : text.Text.IndexOf(' ', StringComparison.Ordinal) + 1;
        return pieces.SetItem(at, text with { Text = text.Text[..cut] }).SetItem(at + 1, pieces[at]).Insert(at + 2, text with { Text = text.Text[cut..] });
    }
}
