using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Sheets for a classroom, written and proved in every format.</summary>
public class ClassroomEditionTests
{
    private static readonly Style Handout = Styles.Load("handout");

    public static TheoryData<string, NoteSeriesForm, NoteNumberingForm> Notes =>
        [.. from format in Formats.All from series in Enum.GetValues<NoteSeriesForm>() from numbering in Enum.GetValues<NoteNumberingForm>() select (format.Name, series, numbering)];

    public static TheoryData<string, string> Languages =>
        [.. from format in Formats.All from language in new[] { "de", "fr", "ru", "nl" } select (format.Name, language)];

    [Theory]
    [MemberData(nameof(Notes))]
    public void However_notes_are_numbered_the_sheet_is_proved(string format, NoteSeriesForm series, NoteNumberingForm numbering)
    {
        var style = Handout with { Notes = new NoteStyle(series, numbering) };

        Assert.Empty(Editions.Verify(format, Editions.Write(format, Specimen, style), Specimen, style).Findings);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void In_every_language_the_sheet_is_proved(string format, string language)
    {
        var document = Specimen with { FrontMatter = Specimen.FrontMatter with { Language = language } };

        Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Handout), document, Handout).Findings);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("epub")]
    [InlineData("docx")]
    public void What_a_style_leaves_out_is_not_there(string format)
    {
        var style = Handout with { Classroom = Handout.Classroom!.SetItem("en", new ClassroomWords { GlossaryHeading = "What the editor says" }) };
        var edition = Editions.Write(format, Specimen, style);

        Assert.Empty(Editions.Verify(format, edition, Specimen, style).Findings);
        Assert.Contains(Editions.Verify(format, edition, Specimen, Handout).Findings, finding => finding.Message.Contains("the questions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("epub")]
    [InlineData("docx")]
    public void A_texts_own_questions_are_asked_in_place_of_the_styles(string format)
    {
        var own = Specimen with { FrontMatter = Specimen.FrontMatter with { ClassWork = new ClassWork { Questions = [new Question("Why does \"the\" keeper write at all?"), new Question("What stands under 7?")] } } };
        var edition = Editions.Write(format, own, Handout);

        Assert.Empty(Editions.Verify(format, edition, own, Handout).Findings);
        Assert.NotEmpty(Editions.Verify(format, edition, Specimen, Handout).Findings);
        Assert.Empty(Editions.Verify(format, Editions.Write(format, own, Styles.Classic), own, Styles.Classic).Findings);
    }

    [Fact]
    public void A_DOCX_has_the_credit_where_its_PDF_has_it_below_the_title_and_once()
    {
        var lines = Editions.Recover("docx", Specimen, Handout).Paragraphs.Select(paragraph => paragraph.Text).ToList();
        var credit = Assert.Single(lines, line => line.StartsWith("Letters to the Board of Lights", StringComparison.Ordinal));

        Assert.Equal(["A Letter from Thole Rock", "The keeper\u2019s answers to the Board of Lights, November 1894", "Walter Ansty", "Edited by Ruth Calloway", credit], lines[..5]);
    }

    [Fact]
    public void A_sheet_of_two_thousand_words_has_at_most_five_pages()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Editions.Write("pdf", Specimen, Handout));

        Assert.InRange(pdf.NumberOfPages, 1, 5);
        Assert.InRange(Editions.Recover("docx", Specimen, Handout).Metadata.PageCount ?? 0, 1, 5);
    }

    private static Document Specimen { get; } = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;
}
