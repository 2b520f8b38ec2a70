using Bukharin.Publish.Recovery.Pieces;
using static Bukharin.Publish.Tests.Recovery.Pdf.PagesByHand;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

public class ForeignPdfTests
{
    private const string Filler = "Here is a line of words that goes on to the edge of it";

    private static string[] Texts(byte[] file) => [.. WrittenPdf.Recover(file).Paragraphs.Select(paragraph => paragraph.Text)];

    [Fact]
    public void Words_without_spaces_between_them_are_parted_by_their_gaps() =>
        Assert.Equal(["Two words, AV kerned."], Texts(Of("BT /F1 10 Tf 1 0 0 1 50 500 Tm [(T) 40 (w) 5 (o) -280 (words,) -250 (A) 130 (V) -333 (k) -20 (erned.)] TJ ET")));

    [Fact]
    public void Letterspacing_makes_no_words() =>
        Assert.Equal(["LARGE AND SMALL"], Texts(Of("BT /F1 10 Tf 2 Tc 1 0 0 1 50 500 Tm (LARGE AND SMALL) Tj ET")));

    [Theory]
    [InlineData("3 Tr", "invisible")]
    [InlineData("7 Tr", "clipping only")]
    [InlineData("1 g", "white")]
    [InlineData("1 1 1 rg", "white in colour")]
    [InlineData("0 0 0 0 k", "no ink")]
    [InlineData("/F1 0.3 Tf", "too small")]
    [InlineData("1 0 0 1 450 500 Tm", "beside the page")]
    [InlineData("1 0 0 1 50 -30 Tm", "below the page")]
    [InlineData("1 0 0 1 50 700 Tm", "above the page")]
    public void What_cannot_be_seen_is_not_read(string state, string words) =>
        Assert.Equal(["Seen."], Texts(Of(Line(50, 520, "Seen.") + $"BT /F1 10 Tf 1 0 0 1 50 500 Tm {state} ({words}) Tj ET")));

    [Fact]
    public void White_on_black_is_read() =>
        Assert.Equal(["Seen."], Texts(Of("0 g 40 490 200 30 re f 1 g " + Line(50, 500, "Seen."))));

    [Theory]
    [InlineData("1 g")]
    [InlineData("0 g")]
    public void What_is_painted_over_is_not_read(string colour) =>
        Assert.Equal(["Seen."], Texts(Of(Line(50, 520, "Seen.") + Line(50, 500, "Hidden.") + $"{colour} 40 495 200 15 re f 0 g")));

    [Fact]
    public void What_is_painted_on_a_ground_is_read() =>
        Assert.Equal(["One.", "Two."], Texts(Of("1 g 0 0 400 600 re f 0 g " + Line(50, 520, "One.") + "1 g 40 480 200 25 re f 0 g " + Line(50, 490, "Two."))));

    [Fact]
    public void The_order_on_the_page_counts_and_not_the_order_of_painting() =>
        Assert.Equal(["First then second.", "Third."], Texts(Of(Line(50, 400, "Third.") + Line(78, 500, "then second.") + Line(50, 500, "First"))));

    [Fact]
    public void A_paragraph_goes_on_where_its_lines_are_full_and_ends_at_an_indent() =>
        Assert.Equal(
            [$"{Filler} {Filler} end.", "Here is a line of words that goes on to the edge of end."],
            Texts(Of(Line(50, 500, Filler) + Line(50, 488, Filler) + Line(50, 476, "end.")
                + Line(65, 464, "Here is a line of words that goes on to the edge of") + Line(50, 452, "end."))));

    [Fact]
    public void A_hyphen_at_a_lines_end_stays_and_the_word_is_joined() =>
        Assert.Equal([$"{Filler} well-known and it ends."], Texts(Of(Line(50, 500, Filler + " well-") + Line(50, 488, "known and it ends."))));

    [Fact]
    public void A_spaced_dash_at_a_lines_end_keeps_its_space() =>
        Assert.Equal([$"{Filler} \u2013 and it ends."], Texts(Of(Line(50, 500, Filler + " \\226") + Line(50, 488, "and it ends."))));

    [Fact]
    public void Heads_and_folios_are_told_by_place_and_repetition()
    {
        var edition = WrittenPdf.Recover(Of([.. Enumerable.Range(1, 3).Select(page =>
            Line(50, 560, $"{page} The Head of It") + Line(50, 500, Filler) + Line(50, 488, $"of page {page}.") + Line(195, 40, $"- {page} -"))]));

        Assert.Equal([$"{Filler} of page 1.", $"{Filler} of page 2.", $"{Filler} of page 3."], edition.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains("2 The Head of It", edition.PageTexts);
        Assert.Equal([1, 2, 3], edition.Paragraphs.Select(paragraph => paragraph.Page));
    }

    [Fact]
    public void Notes_without_links_are_found_by_their_printed_marks()
    {
        var edition = WrittenPdf.Recover(Of(
            Line(50, 500, "A word") + Line(80.4, 503.6, "1", 7) + Line(86.6, 500, "and another") + Line(133.7, 503.6, "2", 7) + Line(139.9, 500, "here.")
            + "50 90 100 0.4 re f " + Line(50, 83, "1", 6) + Line(55, 80, "The first note.", 8) + Line(50, 73, "2", 6) + Line(55, 70, "The second.", 8)));

        var paragraph = Assert.Single(edition.Paragraphs);
        Assert.Equal("A word and another here.", paragraph.Text);
        Assert.Equal([("1", "The first note."), ("2", "The second.")], edition.Notes.Select(note => (note.Printed, note.Text)));
        Assert.Equal(edition.Notes.Select(note => note.Key), paragraph.Pieces.OfType<RecoveredMark>().Select(mark => mark.NoteKey));
    }

    [Fact]
    public void A_mark_whose_note_is_missing_leads_to_no_note()
    {
        var edition = WrittenPdf.Recover(Of(Line(50, 500, "A word") + Line(79, 503.6, "1", 7) + Line(84, 500, "and more.")));

        Assert.Empty(edition.Notes);
        Assert.Equal("1", Assert.Single(edition.Paragraphs[0].Pieces.OfType<RecoveredMark>()).Printed);
    }

    [Fact]
    public void A_link_to_a_place_without_a_name_finds_its_note()
    {
        const string Link = "<< /Type /Annot /Subtype /Link /Rect [78 495 84 515] /Dest [10 0 R /XYZ 50 90 null] >>";
        var edition = WrittenPdf.Recover(Of(
            "", Link, Line(50, 500, "A word") + Line(79, 503.6, "7", 7) + "50 95 100 0.4 re f " + Line(50, 83, "7", 6) + Line(55, 80, "The note.", 8)));

        Assert.Equal(edition.Notes.Single().Key, Assert.Single(edition.Paragraphs[0].Pieces.OfType<RecoveredMark>()).NoteKey);
    }

    [Fact]
    public void Names_are_read_from_old_catalogs_and_from_trees()
    {
        var edition = WrittenPdf.Recover(Of(
            "/Dests << /old [10 0 R /XYZ 60 511 null] >> /Names << /Dests << /Kids [<< /Names [(new) << /D [10 0 R /FitH 430] >>] >>] >> >>",
            "",
            Line(50, 500, "A word in a line.") + Line(50, 420, "Another line.")));

        Assert.Equal(new RecoveredTarget("old"), edition.Paragraphs[0].Pieces[2]);
        Assert.Equal(new RecoveredText("word in a line."), edition.Paragraphs[0].Pieces[3]);
        Assert.Equal(new RecoveredTarget("new"), edition.Paragraphs[1].Pieces[0]);
    }

    [Fact]
    public void Text_that_is_turned_is_read_apart() =>
        Assert.Equal(["A line.", "Turned text"], Texts(Of(Line(50, 500, "A line.") + "BT /F1 10 Tf 0 1 -1 0 30 200 Tm (Turned text) Tj ET")));
}
