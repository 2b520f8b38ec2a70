using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Notes that are counted through the book, by chapter or by page: as they are written, and as they are proved.</summary>
public class NoteNumberingTests
{
    private static readonly string[] Formats = ["pdf", "print", "docx", "epub"];

    /// <summary>Three chapters, of which the first two share a page; some pages of the third have ten notes and more, some few.</summary>
    private static readonly Document Book = Document(
        Division(DivisionRole.Introduction, Noted(1, 2)),
        Heading(1, "one", Text("One"), Gloss("a word on the title")),
        Noted(2, 1),
        Noted(3, 2),
        Division(DivisionRole.Commentary, [.. Enumerable.Range(0, 40).Select(i => (Block)Noted(i, i % 13 < 6 ? 3 : 0))]));

    public static TheoryData<NoteSeriesForm, NoteNumberingForm, string> Cases() => new(
        from series in Enum.GetValues<NoteSeriesForm>()
        from numbering in Enum.GetValues<NoteNumberingForm>()
        from format in Formats
        select (series, numbering, format));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_edition_is_proved_in_every_numbering(NoteSeriesForm series, NoteNumberingForm numbering, string format)
    {
        var style = StyleOf(series, numbering);

        Assert.Empty(Editions.Verify(format, Editions.Write(format, Book, style), Book, style).Findings);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void By_page_the_first_note_of_every_page_is_the_first(string format)
    {
        var marks = Marks(format, Editions.Write(format, Book, StyleOf(NoteSeriesForm.Together, NoteNumberingForm.Page)));

        Assert.Contains(marks, mark => mark.Printed == "10");
        Assert.True(marks.Select(mark => mark.Page).Distinct().Count() > 3);
        Assert.All(marks.GroupBy(mark => mark.Page), page => Assert.Equal(Enumerable.Range(1, page.Count()).Select(Number), page.Select(mark => mark.Printed)));
    }

    [Fact]
    public void By_page_either_series_begins_with_every_page()
    {
        var marks = Marks("pdf", Editions.Write("pdf", Book, StyleOf(NoteSeriesForm.Separate, NoteNumberingForm.Page)));
        var pages = marks.GroupBy(mark => mark.Page).ToList();

        Assert.All(pages, page => Assert.Equal("1", page.First(mark => char.IsAsciiDigit(mark.Printed[0])).Printed));
        Assert.All(pages, page => Assert.Equal("*", page.FirstOrDefault(mark => !char.IsAsciiDigit(mark.Printed[0]))?.Printed ?? "*"));
        Assert.True(pages.Count(page => page.Any(mark => mark.Printed == "*")) > 2);
    }

    [Theory]
    [InlineData("pdf", NoteNumberingForm.Chapter)]
    [InlineData("epub", NoteNumberingForm.Chapter)]
    [InlineData("epub", NoteNumberingForm.Page)]
    [InlineData("docx", NoteNumberingForm.Chapter)]
    public void By_chapter_each_begins_with_one_and_a_heading_is_in_the_chapter_that_it_begins(string format, NoteNumberingForm numbering)
    {
        var marks = Marks(format, Editions.Write(format, Book, StyleOf(NoteSeriesForm.Together, numbering)));

        Assert.Equal(["1", "2", "1", "2", "3", "4", "1", "2"], marks.Select(mark => mark.Printed).Take(8));
        Assert.Equal("57", marks[^1].Printed);
    }

    [Fact]
    public void By_page_a_DOCX_leaves_the_numbers_to_the_program_that_lays_it_out()
    {
        var marks = Marks("docx", Editions.Write("docx", Book, StyleOf(NoteSeriesForm.Together, NoteNumberingForm.Page)));

        Assert.All(marks, mark => Assert.Empty(mark.Printed));
    }

    [Theory]
    [InlineData(NoteNumberingForm.Book, NoteNumberingForm.Page, "pdf")]
    [InlineData(NoteNumberingForm.Chapter, NoteNumberingForm.Page, "pdf")]
    [InlineData(NoteNumberingForm.Page, NoteNumberingForm.Chapter, "pdf")]
    [InlineData(NoteNumberingForm.Page, NoteNumberingForm.Book, "print")]
    [InlineData(NoteNumberingForm.Book, NoteNumberingForm.Page, "docx")]
    [InlineData(NoteNumberingForm.Page, NoteNumberingForm.Book, "docx")]
    [InlineData(NoteNumberingForm.Chapter, NoteNumberingForm.Book, "docx")]
    [InlineData(NoteNumberingForm.Chapter, NoteNumberingForm.Book, "epub")]
    [InlineData(NoteNumberingForm.Book, NoteNumberingForm.Chapter, "epub")]
    public void An_edition_that_counts_otherwise_than_the_style_is_found_out(NoteNumberingForm written, NoteNumberingForm wanted, string format)
    {
        var edition = Editions.Write(format, Book, StyleOf(NoteSeriesForm.Together, written));
        var findings = Editions.Verify(format, edition, Book, StyleOf(NoteSeriesForm.Together, wanted)).Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(DiagnosticCodes.MarkRenumbered, finding.Code));
    }

    [Theory]
    [InlineData(NoteSeriesForm.Together, "2 3 4 5", "2")]
    [InlineData(NoteSeriesForm.Together, "1 2 2 3", "2")]
    [InlineData(NoteSeriesForm.Together, "1 3 2 4", "3")]
    [InlineData(NoteSeriesForm.Together, "1 2 * 3", "*")]
    [InlineData(NoteSeriesForm.Together, "1 2 03 4", "03")]
    [InlineData(NoteSeriesForm.Separate, "1 2 † 3", "†")]
    [InlineData(NoteSeriesForm.Separate, "1 2 ** 3", "**")]
    [InlineData(NoteSeriesForm.Separate, "1 2 3 4", "3")]
    [InlineData(NoteSeriesForm.Together, "1 2 3 4", null)]
    [InlineData(NoteSeriesForm.Separate, "1 2 * 3", null)]
    public void What_is_printed_is_read_and_must_count_on(NoteSeriesForm series, string printed, string? wrong)
    {
        var document = Document(Noted(1, 4));
        var style = StyleOf(series, NoteNumberingForm.Book);
        var edition = Editions.Recover("epub", document, style);
        var marks = printed.Split(' ');
        var keys = edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>().Select((mark, i) => (mark.NoteKey, Printed: marks[i])).ToDictionary();
        var reprinted = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredMark mark ? mark with { Printed = keys[mark.NoteKey] } : piece)] })],
            Notes = [.. edition.Notes.Select(note => note with { Printed = keys[note.Key] })],
        };

        var findings = EditionVerifier.Verify(document, style, reprinted).Findings;

        Assert.Equal(wrong is null ? [] : [DiagnosticCodes.MarkRenumbered], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Contains($"'{wrong}'", finding.Message, StringComparison.Ordinal));
    }

    private static Style StyleOf(NoteSeriesForm series, NoteNumberingForm numbering) =>
        Styles.Classic with { Notes = new NoteStyle(series, numbering) };

    private static ImmutableArray<RecoveredMark> Marks(string format, byte[] edition)
    {
        var recovered = format switch
        {
            "pdf" => PdfText.Recover(new MemoryStream(edition)),
            "print" => PdfText.RecoverPrint(new MemoryStream(edition)),
            "docx" => DocxText.Recover(new MemoryStream(edition)),
            _ => EpubText.Recover(new MemoryStream(edition)),
        };
        return [.. recovered.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>()];
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A paragraph with notes, every third of them the author's.</summary>
    private static Paragraph Noted(int seed, int notes)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        inlines.Add(Text($"In the winter of the year {1850 + seed} the store was counted twice, and both times it came out short by a cask"));
        for (var i = 0; i < notes; i++)
        {
            inlines.Add(i == 2 ? Note($"{seed}-{i}", Paragraph($"As I wrote to the office, sheet {seed}.")) : Gloss($"of oil, number {seed}"));
            inlines.Add(Text($", which the clerk put down to the cold and the boat, and I to the clerk, who had been seen at the door {i + 1} times"));
        }

        inlines.Add(Text("."));
        return Paragraph(inlines.ToImmutable());
    }
}
