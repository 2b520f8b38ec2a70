using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Editions whose words are right and whose marks of structure are not.</summary>
public class StructureTests
{
    private const string Source = """
        ---
        title: The Ferry
        lang: en
        source: A ferry book, 1903.
        ---

        ::: letter
        ## Of the rope

        The rope was new[^1] [in June]{.supplied} and wet.

        1) It held.

           > Mostly.

        2) It was cut.
        :::

        - The oars.

        After that, nothing.

        [^1]: Nearly new.
        """;

    private static readonly Document Document = MarkdownReader.Read(Source, "ferry.md").Document!;
    private static readonly Style Style = Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) };

    public static TheoryData<string> FormatNames => ["docx", "epub", "pdf"];

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void What_is_where_it_was_is_no_finding(string format) => Assert.Empty(Verify(Edition(format)));

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_container_that_is_lost_is_told_once(string format)
    {
        var finding = Said(Edition(format), BeginningWith("", structure => structure with { Containers = structure.Containers.RemoveAll(one => one.Kind == "letter") }));

        Assert.Equal((DiagnosticCodes.StructureChanged, 8), (finding.Code, finding.Span.Line));
        Assert.Equal("'Of the rope' stands in nothing, not in a letter, in the letter.", finding.Message);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_container_that_ends_too_early_is_told_where_it_ends(string format) => Assert.Equal(
        "'2) It was cut.' begins a letter of its own, though that before it goes on, in clause 2.",
        Said(Edition(format), BeginningWith("2)", structure => structure with { Containers = structure.Containers.SetItem(0, new RecoveredContainer("letter", 9999)) })).Message);

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_container_that_goes_on_is_told_where_the_next_ought_to_begin(string format)
    {
        var edition = Edition(format);
        var first = edition.Paragraphs.First(paragraph => paragraph.Text.StartsWith("1)", StringComparison.Ordinal)).Structure;

        Assert.Equal(
            "'2) It was cut.' goes on in a clause before it, though it begins another, in clause 2.",
            Said(edition, BeginningWith("2)", structure => first)).Message);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_heading_of_another_level_is_told(string format) => Assert.Equal(
        "'Of the rope' is a heading of level 3, not a heading of level 2, in the letter.",
        Said(Edition(format), BeginningWith("Of the", structure => structure with { HeadingLevel = 3 })).Message);

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_label_that_is_marked_as_words_and_words_that_are_marked_as_a_label_are_told(string format)
    {
        var unmarked = Said(Edition(format), Pieces("2)", piece => piece is RecoveredText { Markup.Label: true } label ? label with { Markup = default } : piece));
        var marked = Said(Edition(format), Pieces("After", piece => piece is RecoveredText text ? text with { Markup = new RecoveredMarkup(Label: true) } : piece));

        Assert.Equal((DiagnosticCodes.LabelUnmarked, "The label '2)' of clause 2 is not marked as one."), (unmarked.Code, unmarked.Message));
        Assert.Equal((DiagnosticCodes.StructureChanged, "'After that, nothing.' is marked as a label."), (marked.Code, marked.Message));
    }

    [Fact]
    public void Words_that_are_not_heard_where_they_are_seen_are_told()
    {
        var never = Said(Edition("pdf"), Pieces("After", Heard(RecoveredHearing.Never)));
        var elsewhere = Said(Edition("pdf"), Pieces("After", Heard(RecoveredHearing.Elsewhere)));

        Assert.Equal((DiagnosticCodes.NotHeard, "'After that, nothing.' is not read aloud: no tag has it."), (never.Code, never.Message));
        Assert.Equal((DiagnosticCodes.HeardElsewhere, "'After that, nothing.' is not read aloud where it is seen."), (elsewhere.Code, elsewhere.Message));
        Assert.Equal(21, elsewhere.Span.Line);

        static Func<RecoveredPiece, RecoveredPiece> Heard(RecoveredHearing hearing) => piece => piece is RecoveredText text ? text with { Markup = new RecoveredMarkup(Hearing: hearing) } : piece;
    }

    [Fact]
    public void Words_that_are_heard_and_not_seen_are_told()
    {
        var finding = Assert.Single(Verify(Edition("pdf") with { UnseenTexts = ["Heave!"] }));

        Assert.Equal((DiagnosticCodes.UnseenText, "'Heave!' is read aloud, but nobody sees it."), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData(RecoveredHearing.Never, "BP4114", "'in June \u2013 supplied by the …' is not read aloud, in note 1: no tag has it.")]
    [InlineData(RecoveredHearing.Elsewhere, "BP4315", "Note 1 is not read aloud behind the paragraph of its mark.")]
    public void A_note_that_is_not_heard_at_its_place_is_told(RecoveredHearing hearing, string code, string message)
    {
        var edition = Edition("pdf");
        var finding = Assert.Single(Verify(edition with { Notes = edition.Notes.SetItem(1, edition.Notes[1] with { Hearing = hearing }) }));

        Assert.Equal((code, message), (finding.Code.Id, finding.Message));
    }

    [Fact]
    public void A_mark_that_is_heard_as_a_figure_is_told()
    {
        var finding = Said(Edition("pdf"), Pieces("The rope", piece => piece is RecoveredMark { Printed: "1" } mark ? mark with { IsTagged = false } : piece));

        Assert.Equal((DiagnosticCodes.MarkUntagged, "The mark of note 1 is not marked as one."), (finding.Code, finding.Message));
    }

    [Fact]
    public void Marks_of_two_series_that_change_places_at_one_word_are_told()
    {
        var document = MarkdownReader.Read(Source.Replace("new[^1] [in June]{.supplied}", "new [in June]{.supplied}[^1]", StringComparison.Ordinal), "ferry.md").Document!;
        foreach (var format in (string[])["docx", "epub", "pdf"])
        {
            var edition = Edition(format, document);
            var at = Paragraph(edition, "The rope");
            var pieces = edition.Paragraphs[at].Pieces;
            var (first, second) = (pieces.IndexOf(pieces.OfType<RecoveredMark>().First()), pieces.IndexOf(pieces.OfType<RecoveredMark>().Last()));
            var swapped = edition.Paragraphs[at] with { Pieces = pieces.SetItem(first, pieces[second]).SetItem(second, pieces[first]) };

            Assert.Empty(EditionVerifier.Verify(document, Style, edition).Findings);
            var finding = Assert.Single(EditionVerifier.Verify(document, Style, edition with { Paragraphs = edition.Paragraphs.SetItem(at, swapped) }).Findings);
            Assert.Equal((DiagnosticCodes.MarksSwapped, "The marks of notes 1 and * have changed places."), (finding.Code, finding.Message));
        }
    }

    [Fact]
    public void An_asterisk_of_the_texts_own_beside_a_note_with_one_is_no_mark()
    {
        var document = MarkdownReader.Read(Source.Replace("and wet.", "and wet, 5\\* at a knot.", StringComparison.Ordinal), "ferry.md").Document!;

        Assert.Empty(EditionVerifier.Verify(document, Style, Edition("pdf", document)).Findings);
        Assert.Equal(["*", "1"], Edition("pdf", document).Marks().Select(mark => mark.Printed));
    }

    [Fact]
    public void A_PDF_without_tags_is_told_so_and_compared_all_the_same()
    {
        var edition = Edition("pdf");

        Assert.Equal(DiagnosticCodes.Untagged, Assert.Single(Verify(edition with { IsTagged = false })).Code);
    }

    /// <summary>Its only full line is a part of a word, from which nothing can be learnt of other lines' ends.</summary>
    [Theory]
    [InlineData("31415926535897932384626433832795028841971693993751058209")]
    [InlineData("Incomprehensibilitiesnotwithstandinguncommunicativenesses")]
    public void A_word_that_no_line_holds_is_one_word_where_tags_say_so(string word)
    {
        var document = Nodes.Document(Nodes.Paragraph(word));

        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, Edition("pdf", document)).Findings);
    }

    private static RecoveredEdition Edition(string format, Document? document = null) => Editions.Recover(format, document ?? Document, Style);

    private static ImmutableArray<Diagnostic> Verify(RecoveredEdition edition) => EditionVerifier.Verify(Document, Style, edition).Findings;

    private static Diagnostic Said(RecoveredEdition edition, Func<RecoveredParagraph, RecoveredParagraph> change) =>
        Assert.Single(Verify(edition with { Paragraphs = [.. edition.Paragraphs.Select(change)] }));

    private static Func<RecoveredParagraph, RecoveredParagraph> BeginningWith(string words, Func<RecoveredStructure, RecoveredStructure> change) => paragraph =>
        paragraph.Text.StartsWith(words, StringComparison.Ordinal) && !paragraph.Structure.IsMatter ? paragraph with { Structure = change(paragraph.Structure) } : paragraph;

    private static Func<RecoveredParagraph, RecoveredParagraph> Pieces(string words, Func<RecoveredPiece, RecoveredPiece> change) => paragraph =>
        paragraph.Text.StartsWith(words, StringComparison.Ordinal) ? paragraph with { Pieces = [.. paragraph.Pieces.Select(change)] } : paragraph;

    private static int Paragraph(RecoveredEdition edition, string words) =>
        Enumerable.Range(0, edition.Paragraphs.Length).First(i => edition.Paragraphs[i].Text.StartsWith(words, StringComparison.Ordinal));
}
