using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Versions of one sheet, written and proved in every format.</summary>
public class SheetVersionEditionTests
{
    private const string LeftOut = "notes are left out of this version";

    private static readonly Style Handout = Styles.Load("handout");

    public static TheoryData<string, NotesPlace, NoteSeriesForm, NoteNumberingForm> Notes =>
    [
        .. from format in Formats.All
           from place in Enum.GetValues<NotesPlace>()
           from marks in new[] { (NoteSeriesForm.Together, NoteNumberingForm.Book), (NoteSeriesForm.Separate, NoteNumberingForm.Page) }
           select (format.Name, place, marks.Item1, marks.Item2),
    ];

    public static TheoryData<string> AllFormats => [.. Formats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Wherever_notes_stand_the_sheet_is_proved(string format, NotesPlace place, NoteSeriesForm series, NoteNumberingForm numbering)
    {
        var style = (Handout with { Notes = new NoteStyle(series, numbering) }).Of(new SheetVersion { Notes = place });

        Assert.Empty(Editions.Verify(format, Editions.Write(format, Specimen, style), Specimen, style).Findings);
        Assert.Empty(Editions.Verify(format, Editions.Recoverable(format, Odd, style), Odd, style).Findings);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_version_without_notes_has_none_of_their_words_and_says_so(string format)
    {
        var words = Words(format, Specimen, Handout.Of(new SheetVersion { Notes = NotesPlace.None }));

        Assert.Contains(LeftOut, words, StringComparison.Ordinal);
        Assert.DoesNotContain("Tam Corrie, who ran the supply boat", words, StringComparison.Ordinal);
        Assert.Contains("[eleven] barrels", words, StringComparison.Ordinal);
        Assert.Contains("I put this in the margin because", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Nothing_is_said_to_be_left_out_where_nothing_is(string format)
    {
        var plain = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\nA line[^1].\n\n[^1]: A word [that is, two]{.gloss}.", "t.md").Document!;

        Assert.DoesNotContain(LeftOut, Words(format, plain, Handout.Of(new SheetVersion { Notes = NotesPlace.None })), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_note_is_in_the_glossary_alone_or_at_the_foot_alone(string format)
    {
        foreach (var place in new[] { NotesPlace.Glossary, NotesPlace.Foot })
        {
            var words = Words(format, Specimen, Handout.Of(new SheetVersion { Notes = place }));

            Assert.Equal(2, words.Split("Tam Corrie, who ran the supply boat").Length);
        }
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_version_without_questions_asks_none(string format)
    {
        var style = Handout.Of(new SheetVersion { Questions = false });
        var edition = Editions.Write(format, Specimen, style);

        Assert.Empty(Editions.Verify(format, edition, Specimen, style).Findings);
        Assert.DoesNotContain("Who is writing", Words(format, Specimen, style), StringComparison.Ordinal);
        Assert.NotEmpty(Editions.Verify(format, edition, Specimen, Handout).Findings);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Answers_are_in_the_teachers_version_and_in_no_other(string format)
    {
        var text = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\nquestions:\n  - ask: Who keeps \"the\" light?\n    answer: Walter Ansty, since 1876.\n  - Why?\n---\nA line.", "t.md").Document!;
        var style = Handout.Of(new SheetVersion { Answers = true });
        var edition = Editions.Write(format, text, style);

        Assert.Empty(Editions.Verify(format, edition, text, style).Findings);
        Assert.Contains("Walter Ansty, since 1876.", Words(format, text, style), StringComparison.Ordinal);
        Assert.DoesNotContain("Walter Ansty", Words(format, text, Handout), StringComparison.Ordinal);
        Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, text, Handout), text, style).Findings);
        Assert.Equal(DocumentDump.Write(text), DocumentDump.Write(MarkdownReader.Read(EditionMarkdown.Write(text), "t.md").Document!));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_sheet_has_the_words_and_the_tasks_of_its_text_and_the_teacher_their_answers(string format)
    {
        var text = MarkdownReader.Read(
            "---\ntitle: T\nlang: en\nsource: none\nwords: [lamp, supply boat, \"keeper's log\"]\nquestions:\n  - ask: Who?\n    answer: Walter Ansty.\ntasks:\n  - ask: Draw the tower.\n    answer: It has four windows.\n  - Write to the Board.\n---\nA line [of text]{.gloss}.", "t.md").Document!;
        foreach (var version in new SheetVersion[] { new(), new() { Answers = true }, new() { Notes = NotesPlace.Glossary }, new() { Questions = false } })
        {
            var style = Handout.Of(version);
            var words = Words(format, text, style);

            Assert.Empty(Editions.Verify(format, Editions.Write(format, text, style), text, style).Findings);
            Assert.Equal(version.Answers, words.Contains("It has four windows.", StringComparison.Ordinal));
            Assert.Equal(version.Answers, words.Contains("Walter Ansty.", StringComparison.Ordinal));
            Assert.Equal(version.Questions is null, words.Contains("Draw the tower.", StringComparison.Ordinal));
            Assert.Equal(version.Questions is null, words.Replace('\u00A0', ' ').Contains("lamp · supply boat · keeper’s log", StringComparison.Ordinal));
            foreach (var other in new[] { text with { FrontMatter = text.FrontMatter with { ClassWork = text.FrontMatter.ClassWork with { Tasks = [] } } }, text with { FrontMatter = text.FrontMatter with { ClassWork = text.FrontMatter.ClassWork with { Words = ["lamp"] } } } })
            {
                Assert.Equal(version.Questions is null, !Editions.Verify(format, Editions.Write(format, other, style), text, style).Findings.IsEmpty);
            }
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void The_teachers_sheet_says_on_its_face_whose_it_is(string format)
    {
        var text = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\nquestions:\n  - ask: Who?\n    answer: Walter.\n---\nA line.", "t.md").Document!;
        var teachers = Face(Handout.Of(new SheetVersion { Answers = true }));
        var pupils = Face(Handout);

        Assert.Contains("For the teacher: with answers", teachers, StringComparison.Ordinal);
        Assert.DoesNotContain("Name and date", teachers, StringComparison.Ordinal);
        Assert.Equal(format != "epub", pupils.Contains("Name and date", StringComparison.Ordinal));
        Assert.DoesNotContain("For the teacher", pupils, StringComparison.Ordinal);

        string Face(Style style)
        {
            var edition = Editions.Recover(format, text, style);
            return string.Join('\n', edition.Paragraphs.Select(paragraph => paragraph.Text).Concat(edition.PageTexts));
        }
    }

    public static TheoryData<string, NotesPlace, NotesPlace> Others =>
    [
        .. from format in Formats.All
           from is_ in Enum.GetValues<NotesPlace>()
           from said in Enum.GetValues<NotesPlace>()
           where is_ != said
           select (format.Name, is_, said),
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void One_version_is_never_proved_as_another(string format, NotesPlace made, NotesPlace said)
    {
        // The same in what it says of itself, so that its text alone tells.
        var edition = Editions.Write(format, Specimen, Handout with { Sheet = Handout.Sheet with { Notes = made } });
        var findings = Editions.Verify(format, edition, Specimen, Handout with { Sheet = Handout.Sheet with { Notes = said } }).Findings;

        Assert.Contains(findings, finding => finding.Severity == DiagnosticSeverity.Error);
    }

    private static string Words(string format, Document document, Style style)
    {
        var edition = Editions.Recover(format, document, style);
        return string.Join('\n', edition.Paragraphs.Select(paragraph => paragraph.Text).Concat(edition.Notes.Select(note => note.Text)));
    }

    private static Document Specimen { get; } = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    /// <summary>Notes where they leave little or nothing of what they stand in.</summary>
    private static Document Odd { get; } = MarkdownReader.Read(
        """
        ---
        title: Odd
        lang: en
        source: none
        ---
        [Nothing but a gloss]{.gloss}

        # A heading [explained]{.gloss}

        1) Word [a]{.gloss} [b]{.gloss} next, and [added]{.added} words; he [wrote]{.supplied} "so [c]{.gloss}" -- and[^1] [d]{.gloss}.

        2) [At the start]{.gloss} Something [x [nested]{.supplied} e]{.gloss}: [f]{.gloss}

        3) [h]{.gloss}

        - [i]{.gloss}

        [^1]: The author's *own* [one]{.gloss}.
        """,
        "odd.md").Document!;
}
