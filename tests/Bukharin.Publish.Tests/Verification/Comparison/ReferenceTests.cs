using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What editions make of references to places of the text, and what is proved of it.</summary>
public class ReferenceTests
{
    private const string Rules = """
        # Of the boat

        1) No hens.

        2) No goats but

           a) with a rope;

           b) with two, if [](#clause-1) does not hold.

        # Of the *passage*

        ![The harbour.](harbour.png){#fig-harbour}

        So says [](#clause-2-b) in [](#of-the-boat), beside [](#fig-harbour) and [](#fn:toll); see *[](#page-12)* and [the rope](#clause-2-a). It is [Pg 12]{.page} so.[a ferry]{.gloss} Too.[^toll]

        [^toll]: A penny, by [](#clause-2).
        """;

    private static readonly ImmutableArray<string> Formats = ["pdf", "print", "docx", "epub"];

    private static readonly Style Paged = Styles.Classic with { CrossReferences = ReferenceForm.NameAndPage };

    [Fact]
    public void Places_are_called_by_their_names_in_every_edition()
    {
        var document = Read(Rules);

        Assert.All(Formats, format =>
        {
            var edition = Editions.Recover(format, document, Styles.Classic);
            var text = string.Join('\n', edition.Paragraphs.Select(paragraph => paragraph.Text)).Replace('\u00A0', ' ').Replace('\n', ' ');
            Assert.Contains("with two, if clause 1 does not hold.", text, StringComparison.Ordinal);
            Assert.Contains("So says clause 2.b in “Of the boat”, beside figure “The harbour” and note 2; see Pg 12 and the rope.", text, StringComparison.Ordinal);
            Assert.Contains(edition.Notes, note => note.Text.Replace('\u00A0', ' ').Contains("A penny, by clause 2.", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(NoteNumberingForm.Book, NoteSeriesForm.Together, SourcePageForm.InLine)]
    [InlineData(NoteNumberingForm.Page, NoteSeriesForm.Together, SourcePageForm.Margin)]
    [InlineData(NoteNumberingForm.Chapter, NoteSeriesForm.Separate, SourcePageForm.Omitted)]
    public void References_are_proved_in_every_edition_and_style(NoteNumberingForm numbering, NoteSeriesForm series, SourcePageForm pages)
    {
        foreach (var form in Enum.GetValues<ReferenceForm>())
        {
            var style = Styles.Classic with { CrossReferences = form, Notes = new NoteStyle(series, numbering), SourcePages = pages };
            var document = EditionDocument.Of(Read(Rules), style);

            Assert.All(Formats, format => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings));
        }
    }

    [Theory]
    [InlineData("A [Pg 12]{.page} b, c [Pg 12]{.page} d. See [](#page-12) and [](#fn:n).[^n]\n\n[^n]: E.")]
    [InlineData("# Page 12\n\nA [Pg 12]{.page} b. See [](#page-12).")]
    [InlineData("A.[^n] See [](#page-12).\n\n[^n]: B [Pg 12]{.page} c.")]
    [InlineData("A b [c [Pg 12]{.page} d]{.gloss} e. See [](#page-12).")]
    [InlineData("A [b [Pg 12]{.page} c]{.unclear} d. See [](#page-12).")]
    public void A_page_of_the_source_has_its_id_once_wherever_it_stands(string text)
    {
        var document = Read(text);

        Assert.All(Formats, format => Assert.All(
            [Styles.Classic, Styles.Classic with { SourcePages = SourcePageForm.Margin }, Styles.Load("handout")],
            style => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings)));
        var book = Editions.Recover("epub", document, Styles.Classic);
        Assert.Single(book.Paragraphs.Concat(book.Notes.SelectMany(note => note.Paragraphs)).SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredTarget>(), target => target.Id == "page-12");
    }

    [Theory]
    [InlineData("# Of hens\n\n# As in *[](#of-hens)*\n\nA.\n\n# Of [](#clause-2-a) and [](#fn:n)\n\n1) B\n\n2) C\n\n   a) D\n\n   b) E [](#of--and-).[^n]\n\n[^n]: F.")]
    [InlineData("By-law 1. A\n\nBy-law 2. B, by [](#clause-1) and № 3 of [](#page-iv).\n\n(a) C [iv]{.page} D\n\n(b) E, by [](#clause-2-a).")]
    [InlineData("# Of [Pg 3]{.page} hens [a few]{.gloss}, and [4]{.page}, goats\n\nA, by [](#of-pg-3-hens-a-few-and-4-goats).\n\n# B\n\n# C")]
    public void References_in_headings_and_names_of_places_are_proved(string text)
    {
        var document = Read(text);

        Assert.All(Formats, format => Assert.All(
            [Styles.Classic, Paged with { SourcePages = SourcePageForm.Margin }, Styles.Load("handout")],
            style => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, style), document, style).Findings)));
    }

    [Fact]
    public void Labels_of_notes_quotations_and_items_name_nothing_around_them()
    {
        var document = Read("1) A.[^n]\n\n   - Article 1. B\n\n     Article 2. C\n\n   a) D\n\n   b) E\n\n> § 1 F\n>\n> 1.2 G\n>\n> 1.3 H\n\n2) I\n\nSee [](#clause-1-b).\n\n[^n]: § 1 J\n\n    § 2 K\n");

        Assert.All(Formats, format => Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Styles.Classic), document, Styles.Classic).Findings));
    }

    [Fact]
    public void A_reference_that_calls_another_place_is_told()
    {
        var source = Read("1) No hens.\n\n2) No goats.\n\nSee [](#clause-1).\n");
        var other = Read("1) No hens.\n\n2) No goats.\n\nSee [](#clause-2).\n");

        Assert.All(Formats, format =>
        {
            var findings = Editions.Verify(format, Editions.Write(format, other, Styles.Classic), source, Styles.Classic).Findings;
            Assert.Contains(findings, finding => finding.Span.Line == 11 && finding.Code != DiagnosticCodes.LinkChanged);
            Assert.Equal(format != "print", findings.Any(finding => finding.Code == DiagnosticCodes.LinkChanged));
        });
    }

    [Fact]
    public void A_reference_that_names_another_page_is_told()
    {
        var document = Read(Rules);
        var english = Paged.Words["en"];
        var wrong = Paged with { Words = Paged.Words.SetItem("en", english with { References = english.References with { OnPage = " (p.\u00A01{page})" } }) };

        Assert.All(["pdf", "print"], format =>
        {
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Paged), document, Paged).Findings);
            Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, document, wrong), document, Paged).Findings);
        });
    }

    [Fact]
    public void Pages_come_to_rest_where_their_numbers_move_what_they_name()
    {
        // The place is behind all that refers to it: each figure more moves it.
        var document = Read(string.Join("\n\n", Enumerable.Range(0, 220).Select(i => $"The keeper says in [](#the-end) that {i} hens were aboard, and that none was lost on the way over.")) + "\n\n# The end\n\nSo [](#fn:last) says.[^last]\n\n[^last]: See [](#the-end).\n");

        Assert.All(["pdf", "print"], format =>
        {
            var edition = Editions.Recover(format, document, Paged);
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Paged), document, Paged).Findings);
            var last = edition.Paragraphs.First(paragraph => paragraph.Text == "The end").Page;
            Assert.InRange(last, 10, 99);
            Assert.Contains($"(p. {last}) that 0 hens", string.Join(' ', edition.Paragraphs.Select(paragraph => paragraph.Text)).Replace('\u00A0', ' '), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_place_in_a_note_is_on_the_page_on_which_it_stands_overleaf()
    {
        var document = Read("A.[^n] See [](#clause-1) and [](#clause-2).\n\n[^n]: § 1 " + string.Concat(Enumerable.Range(0, 120).Select(i => $"The keeper has {i} hens aboard. ")) + "\n\n    § 2 None was lost.\n");

        Assert.All(["pdf", "print"], format =>
        {
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Paged), document, Paged).Findings);
            Assert.Matches("See § 1 \\(p. 3\\) and § 2 \\(p. [4-9]\\)", string.Join(' ', Editions.Recover(format, document, Paged).Paragraphs.Select(paragraph => paragraph.Text)).Replace('\u00A0', ' '));
        });
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    [InlineData("pdf")]
    public void References_come_back_without_their_words(string format)
    {
        var document = Read(Rules);

        var imported = EditionMarkdown.Write(EditionImporter.Import(Editions.Recover(format, document, Paged), Paged, "x." + format).Document);

        Assert.Contains("with two, if [](#clause-1) does not hold.", imported, StringComparison.Ordinal);
        Assert.Contains("So says [](#clause-2-b) in [](#of-the-boat), beside [](#fig-harbour) and [](#fn:1); see *[](#page-12)* and [the rope](#clause-2-a).", imported, StringComparison.Ordinal);
    }

    private static Document Read(string body)
    {
        var result = MarkdownReader.Read($"---\ntitle: Rules\nlang: en\nsource: none\n---\n\n{body}", "x.md");
        Assert.NotNull(result.Document);
        return result.Document;
    }
}
