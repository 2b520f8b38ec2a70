using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers.Layout.Galleys;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Marked names and the registers made of them, as editions have them.</summary>
public class RegisterTests
{
    private const string Source = """
        ---
        title: The Ferry
        lang: de
        source: none
        persons:
          - { key: arzt, name: Jan Ärzt, sort: "Ärzt, Jan" }
          - { key: zander, name: Zander }
          - { key: adler, name: Mia Adler, sort: "Adler, Mia", description: Wirtin }
        ---

        # Das Boot

        [Zander]{.person key=zander} rief *[Ärzt]{.person key=arzt}* und [Mia]{.person key=adler} nach [Aldmouth]{.place}.[^1]

        1) Er kam.

        2) [Zander]{.person key=zander} nicht; [Mia [laut]{.supplied}]{.person key=adler} auch nicht.

        [^1]: So [Adler]{.person key=adler}.
        """;

    private static readonly Document Document = MarkdownReader.Read(Source, "ferry.md").Document!;

    public static TheoryData<string> FormatNames => ["docx", "epub", "pdf"];

    [Theory]
    [MemberData(nameof(FormatNames))]
    [InlineData("print")]
    public void An_edition_with_registers_raises_nothing(string format) => Assert.Empty(Verify(Edition(format, Document)));

    [Theory]
    [MemberData(nameof(FormatNames))]
    [InlineData("print")]
    public void Entries_stand_in_the_order_of_the_language(string format)
    {
        var lines = Edition(format, Document).Paragraphs.Select(paragraph => paragraph.Text).ToList();
        var heading = lines.FindLastIndex(line => line == "Personenregister");
        string[] expected = format is "pdf" or "print"
            ? ["Adler, Mia (Wirtin), 3", "Ärzt, Jan, 3", "Zander, 3", "Ortsregister", "Aldmouth, 3"]
            : ["Adler, Mia (Wirtin), ¶ 1, Absatz 2", "Ärzt, Jan, ¶ 1", "Zander, ¶ 1, Absatz 2", "Ortsregister", "Aldmouth, ¶ 1"];

        Assert.Equal(expected, lines.Skip(heading + 1).Take(expected.Length).Select(line => line.Replace('\u00A0', ' ')));
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_name_that_is_not_marked_is_told(string format)
    {
        var finding = Assert.Single(Verify(Changed(Edition(format, Document), markup => markup.Mention == "person.arzt.1" ? markup with { Mention = null } : markup)));

        Assert.Equal((DiagnosticCodes.NameUnmarked, "'Ärzt' is not marked as person 'arzt'."), (finding.Code, finding.Message));
        Assert.Equal(13, finding.Span.Line);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_name_that_is_marked_as_another_is_told(string format)
    {
        var finding = Assert.Single(Verify(Changed(Edition(format, Document), markup => markup.Mention == "person.arzt.1" ? markup with { Mention = "person.adler.1" } : markup)));

        Assert.Equal(DiagnosticCodes.NameUnmarked, finding.Code);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void Words_that_are_marked_and_no_name_are_told(string format)
    {
        var edition = Edition(format, Document);
        var finding = Assert.Single(Verify(edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with
            {
                Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText { Text: var words } text && words.Trim() == "Er kam." ? text with { Markup = text.Markup with { Mention = "person.adler.9" } } : piece)],
            })],
        }));

        Assert.Equal(DiagnosticCodes.NameMarkAdded, finding.Code);
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    [InlineData("print")]
    public void A_text_can_have_none(string format)
    {
        var document = MarkdownReader.Read(Source.Replace("source: none", "source: none\nregisters: false", StringComparison.Ordinal), "ferry.md").Document!;

        Assert.DoesNotContain(Edition(format, document).Paragraphs, paragraph => paragraph.Text.Contains("register", StringComparison.Ordinal));
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, Edition(format, document)).Findings);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3 4", "3, 4")]
    [InlineData("3 4 5", "3–5")]
    [InlineData("9 iv iii 3 v 4 9", "iii–v, 3, 4, 9")]
    [InlineData("xii 1", "xii, 1")]
    public void Pages_that_follow_each_other_are_joined(string folios, string printed) =>
        Assert.Equal($", {printed}", string.Concat(new FolioRanges(folios.Split(' ').Select(folio => (folio, folio))).All.Select(page => page.Before + page.Folio)));

    [Theory]
    [MemberData(nameof(FormatNames))]
    [InlineData("print")]
    public void Registers_of_a_volume_are_of_all_its_texts(string format)
    {
        var edition = Edition(format, Volume);
        var lines = edition.Paragraphs.Select(paragraph => paragraph.Text.Replace('\u00A0', ' ')).ToList();

        Assert.Empty(EditionVerifier.Verify(Volume, Styles.Classic, edition).Findings);
        var line = Assert.Single(lines, one => one.StartsWith("Tam (", StringComparison.Ordinal));
        if (format is "docx" or "epub")
        {
            Assert.Equal("Tam (a boy), A Wick, clause 1; Oil, ¶ 2", line);
        }
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    [InlineData("print")]
    public void A_calendar_has_the_letters_of_a_volume_by_their_dates(string format)
    {
        var lines = Edition(format, Volume).Paragraphs.Select(paragraph => paragraph.Text.Replace('\u00A0', ' ')).ToList();
        var entries = lines.Skip(lines.FindLastIndex(line => line == "Calendar of the Letters") + 1).Take(3).ToList();

        Assert.Equal(["(2)", "(1)", "(3)"], entries.Select(entry => entry[entry.IndexOf('(', StringComparison.Ordinal)..(entry.IndexOf(')', StringComparison.Ordinal) + 1)]));
        Assert.All(entries.Zip(["A Wick", "A Lamp", "Oil"]), pair => Assert.True(format is "pdf" or "print" ? char.IsAsciiDigit(pair.First[^1]) : pair.First.EndsWith($", {pair.Second}", StringComparison.Ordinal), pair.First));
    }

    [Theory]
    [MemberData(nameof(FormatNames))]
    public void A_letter_that_stands_elsewhere_in_the_calendar_is_told(string format)
    {
        var edition = Edition(format, Volume);
        var at = Enumerable.Range(0, edition.Paragraphs.Length).Last(i => edition.Paragraphs[i].Text == "Calendar of the Letters") + 1;
        var paragraphs = edition.Paragraphs.SetItem(at, edition.Paragraphs[at + 1]).SetItem(at + 1, edition.Paragraphs[at]);

        Assert.NotEmpty(EditionVerifier.Verify(Volume, Styles.Classic, edition with { Paragraphs = paragraphs }).Findings);
    }

    private static Document Volume { get; } = Volumes.DocumentOf(new Dictionary<string, string>(Volumes.With("book.volume.yaml", text => text + "\ncalendar: true\npersons: [{ key: tam, name: Tam, description: a boy }]\n"))
    {
        ["letters/wick.md"] = Volumes.Good["letters/wick.md"].Replace("1894-12", "1893-12", StringComparison.Ordinal).Replace("The wick [", "[Tam's]{.person key=tam} wick [", StringComparison.Ordinal),
        ["letters/oil.md"] = Volumes.Good["letters/oil.md"].Replace("Ten gallons", "[Tam]{.person} said: ten gallons", StringComparison.Ordinal),
    });

    private static RecoveredEdition Changed(RecoveredEdition edition, Func<RecoveredMarkup, RecoveredMarkup> change) => edition with
    {
        Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with
        {
            Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText text ? text with { Markup = change(text.Markup) } : piece)],
        })],
    };

    private static RecoveredEdition Edition(string format, Document document) => Editions.Recover(format, document, Styles.Classic);

    private static ImmutableArray<Diagnostic> Verify(RecoveredEdition edition) => EditionVerifier.Verify(Document, Styles.Classic, edition).Findings;
}
