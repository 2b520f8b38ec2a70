using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>The sheet of one pupil, which tells the lines and the pages of the others'.</summary>
public class LargeSheetTests
{
    // What the UK Association for Accessible Formats asks of large print.
    private const double LeastSizePt = 16;

    private static readonly Style Handout = Styles.Load("handout");

    private static readonly Document Specimen = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    private static readonly VerificationResult Usual = Editions.Verify("pdf", Editions.Write("pdf", Specimen, Handout), Specimen, Handout);

    public static TheoryData<string, NotesPlace?> Versions =>
    [
        .. from format in Formats.All
           from place in Enum.GetValues<NotesPlace>().Cast<NotesPlace?>().Append(null)
           where format.Name != "epub" || place is null
           select (format.Name, place),
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void It_tells_the_lines_and_pages_of_the_sheet_of_the_same_version(string format, NotesPlace? notes)
    {
        var usual = Handout.Of(new SheetVersion { Notes = notes });
        var style = Large(usual);

        var large = Editions.Verify(format, Editions.Write(format, Specimen, style), Specimen, style);

        Assert.Empty(large.Findings);
        if (format != "epub")
        {
            var told = Editions.Verify("pdf", Editions.Write("pdf", Specimen, usual), Specimen, usual);
            Assert.Empty(EditionVerifier.WithSheet(Specimen, style, told, large).Findings);
            Assert.True(told.NumberedLines.Length > 20, $"{told.NumberedLines.Length} lines");
            Assert.Equal(told.NumberedLines.Select(line => line.Label), large.ToldPlaces.Select(place => place.Text).Where(text => char.IsAsciiDigit(text[0])));
            Assert.Contains("Page 2", large.ToldPlaces.Select(place => place.Text));
        }
    }

    /// <summary>What is done to a large sheet, and what is said of it.</summary>
    public static TheoryData<string, string, string> Damages => new()
    {
        { "pdf", "a number is dropped", "BP4809" },
        { "pdf", "a number is another", "BP4809 BP4819" },
        { "pdf", "a number stands a line later", "BP4810" },
        { "pdf", "a page is dropped", "BP4809" },
        { "pdf", "a page stands a line later", "BP4810" },
        { "docx", "a number is dropped", "BP4809" },
        { "docx", "a number is another", "BP4809 BP4819" },
        { "docx", "a number stands a word later", "BP4810" },
        { "docx", "a number stands twice", "BP4819" },
        { "docx", "a page is dropped", "BP4809" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_it_tells_otherwise_is_found(string format, string what, string codes)
    {
        var edition = Editions.Recover(format, Specimen, Large(Handout));
        var isPage = what.StartsWith("a page", StringComparison.Ordinal);
        var places = edition.Paragraphs.SelectMany((paragraph, i) => paragraph.Pieces.Select((piece, j) => (Paragraph: i, Piece: j, What: piece)));
        var at = places.First(one => isPage ? one.What is RecoveredSheetPlace { Text: "Page 3" } : one.What is RecoveredLine { Number: "30" } or RecoveredSheetPlace { Text: "30" });
        var pieces = edition.Paragraphs[at.Paragraph].Pieces;
        pieces = what.Split(' ', 3)[2] switch
        {
            "is dropped" => at.What is RecoveredLine ? pieces.SetItem(at.Piece, new RecoveredLine("")) : pieces.RemoveAt(at.Piece),
            "is another" => pieces.SetItem(at.Piece, at.What is RecoveredLine ? new RecoveredLine("31") : new RecoveredSheetPlace("31")),
            "stands a line later" => Later(pieces, at.Piece),
            "stands a word later" => Behind(pieces, at.Piece),
            "stands twice" => pieces.Insert(at.Piece, at.What),
            var other => throw new ArgumentException(other),
        };

        var damaged = edition with { Paragraphs = edition.Paragraphs.SetItem(at.Paragraph, edition.Paragraphs[at.Paragraph] with { Pieces = pieces }) };
        var style = Large(Handout);
        var findings = EditionVerifier.WithSheet(Specimen, style, Usual, EditionVerifier.Verify(Specimen, style, damaged)).Findings;

        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code.Id).Order(StringComparer.Ordinal)));
        Assert.All(findings, finding => Assert.NotEqual(0, finding.Span.Line));
    }

    [Fact]
    public void A_sheet_that_is_not_for_one_pupil_tells_of_no_other()
    {
        var style = Large(Handout);

        var findings = Editions.Verify("docx", Editions.Write("docx", Specimen, style), Specimen, Styles.Load("handout-large")).Findings;

        Assert.Contains(findings, finding => finding.Code.Id == "BP4819");
    }

    [Fact]
    public void One_whose_fellow_is_not_proved_is_not_proved_either()
    {
        var style = Large(Handout);
        var large = Editions.Verify("docx", Editions.Write("docx", Specimen, style), Specimen, style);
        var other = Editions.Verify("pdf", Editions.Write("pdf", Specimen, Handout), Specimen, Handout.Of(new SheetVersion { Questions = false }));

        Assert.NotEmpty(EditionVerifier.WithSheet(Specimen, style, other, large).Findings);
    }

    [Theory]
    [InlineData("handout-large")]
    [InlineData("large-print")]
    public void All_that_is_on_a_page_has_the_size_and_the_letters_that_large_print_asks_for(string name)
    {
        var style = name == "handout-large" ? Large(Handout) : Styles.Load(name);
        using var file = PdfDocument.Open(Editions.Write("pdf", Specimen, style));
        var letters = file.GetPages().SelectMany(page => page.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();

        Assert.All(letters, letter => Assert.True(letter.PointSize >= LeastSizePt, $"'{letter.Value}' has {letter.PointSize} pt"));
        Assert.DoesNotContain(letters, letter => letter.FontName!.Contains("Italic", StringComparison.Ordinal));
        Assert.DoesNotContain(letters.GroupBy(letter => letter.FontName), font => font.Count() > 20 && !font.Key!.Contains("PlexSans", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_has_no_slanted_letters_and_no_small_ones()
    {
        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(Editions.Write("docx", Specimen, Large(Handout))), isEditable: false);
        var main = file.MainDocumentPart!;
        var parts = new[] { main.StyleDefinitionsPart!.Styles!.OuterXml, main.Document!.OuterXml, main.FootnotesPart!.Footnotes!.OuterXml };

        Assert.All(parts, part => Assert.DoesNotContain("<w:i />", part, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.DoesNotContain("smallCaps", part, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.DoesNotContain("superscript", part, StringComparison.Ordinal));
        Assert.All(
            main.StyleDefinitionsPart.Styles.Descendants<DocumentFormat.OpenXml.Wordprocessing.FontSize>(),
            size => Assert.True(int.Parse(size.Val!, System.Globalization.CultureInfo.InvariantCulture) >= 2 * LeastSizePt, size.Val));
    }

    private static Style Large(Style usual) => Styles.Load("handout-large").AsLargeOf(usual);

    /// <summary>What stands at the beginning of a line stands at that of the next.</summary>
    private static ImmutableArray<RecoveredPiece> Later(ImmutableArray<RecoveredPiece> pieces, int at)
    {
        var next = Enumerable.Range(at + 1, pieces.Length - at - 1).First(i => pieces[i] is RecoveredLine);
        return pieces[at] is RecoveredLine line
            ? pieces.SetItem(next, line).SetItem(at, new RecoveredLine(""))
            : pieces.Insert(next + 1, pieces[at]).RemoveAt(at);
    }

    private static ImmutableArray<RecoveredPiece> Behind(ImmutableArray<RecoveredPiece> pieces, int at)
    {
        var words = (RecoveredText)pieces[at + 1];
        var end = words.Text.IndexOf(' ', StringComparison.Ordinal) + 1;
        return [.. pieces[..at], words with { Text = words.Text[..end] }, pieces[at], words with { Text = words.Text[end..] }, .. pieces[(at + 2)..]];
    }
}
