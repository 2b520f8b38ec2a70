using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;

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

    /// <summary>What a gloss explains is found by the writers in what they set, and by the proof in the source.</summary>
    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("epub")]
    [InlineData("docx")]
    public void An_entry_of_the_glossary_is_called_by_the_word_that_is_explained(string format)
    {
        (string Text, string? Word)[] glosses =
        [
            ("Ask Corrie [n0]{.gloss}, who was there.", "Corrie"), ("[n1]{.gloss} At the beginning of it.", null), ("1) [n2]{.gloss} Behind a label.", null),
            ("He said \"to Corrie.\" [n3]{.gloss} And went.", "Corrie"), ("The keeper's [n4]{.gloss} lamp.", "keeper\u2019s"), ("In 1894-5 [n5]{.gloss} it was.", "5"),
            ("The mail-steamer [n6]{.gloss} came.", "mail-steamer"), ("The *La*mp [n7]{.gloss} burns.", "Lamp"), ("On the 5^th^ [n8]{.gloss} of May.", "5th"),
            ("Some [eleven]{.supplied} [n9]{.gloss} barrels.", "eleven"), ("Then [p. 4]{.page} [n10]{.gloss} it came.", "Then"), ("As above, [](#clause-1) [n11]{.gloss}.", null),
            ("A dash -- [n12]{.gloss} is no word.", "dash"), ("Надежда [n13]{.gloss} sank.", "Надежда"), ($"{new string('x', 40)} [n14]{{.gloss}} is none.", null), ("Wait... [n15]{.gloss}", "Wait"),
        ];
        var document = MarkdownReader.Read($"---\ntitle: A Sheet\nlang: en-GB\nsource: none\n---\n\n{string.Join("\n\n", glosses.Select(gloss => gloss.Text))}\n", "sheet.md").Document!;
        var terms = PreparedCopy.From(EditionDocument.Of(document, Handout), Handout).Classroom.Glossary.Where(entry => entry.Note.Kind == InterventionKind.Gloss)
            .Select(entry => entry.Term.Split(" \u00B7 ")[0]).Select(word => word.StartsWith("Note", StringComparison.Ordinal) ? null : word);

        Assert.Equal(glosses.Select(gloss => gloss.Word), terms);
        Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Handout), document, Handout).Findings);
    }

    /// <summary>On a sheet without italics, emphasis is bold; what is bold in a bold answer is not told from it.</summary>
    [Theory]
    [InlineData("pdf", "handout")]
    [InlineData("print", "handout")]
    [InlineData("epub", "handout")]
    [InlineData("docx", "handout")]
    [InlineData("pdf", "large-print")]
    [InlineData("epub", "large-print")]
    [InlineData("docx", "large-print")]
    public void What_a_question_sets_off_is_set_off_on_the_sheet(string format, string name)
    {
        var look = Styles.Load(name);
        var style = (look with { Classroom = Handout.Classroom, Sheet = Handout.Sheet }).Of(new SheetVersion { Answers = true });
        var document = With("Why does he write *at all* on the 5^th^?", "Because *nobody* asks.", "*Emma* of the lamp");
        var edition = Editions.Write(format, document, style);

        Assert.Empty(Editions.Verify(format, edition, document, style).Findings);
        foreach (var (plain, word) in new[]
        {
            (With("Why does he write at all on the 5^th^?", "Because *nobody* asks.", "*Emma* of the lamp"), "at"),
            (With("Why does he write *at all* on the 5th?", "Because *nobody* asks.", "*Emma* of the lamp"), "5th"),
            (With("Why does he write *at all* on the 5^th^?", "Because *nobody* asks.", "Emma of the lamp"), "Emma"),
            (With("Why does he write *at all* on the 5^th^?", "*Because* nobody asks.", "*Emma* of the lamp"), "Because"),
        })
        {
            // What the other text sets off is not so in this edition, and the other way round.
            var (lost, found) = (Editions.Verify(format, Editions.Write(format, plain, style), document, style).Findings, Editions.Verify(format, edition, plain, style).Findings);
            Assert.True(word == "Because" && style.Emphasis == EmphasisForm.Weight || lost.Concat(found).Any(finding => finding.Code == DiagnosticCodes.LookLost), word);
        }

        static Document With(string ask, string answer, string word) => MarkdownReader.Read(
            $"---\ntitle: A Sheet\nlang: en-GB\nsource: none\nquestions:\n  - ask: {ask}\n    answer: '{answer}'\n  - Why?\nwords: ['{word}', boat]\n---\n\nHe wrote.\n", "sheet.md").Document!;
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
