using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

public class PdfTextSpecimenTests
{
    private static readonly Document Letter = MarkdownReader.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), "lighthouse-letter.md").Document!;

    private static readonly RecoveredEdition Edition = WrittenPdf.Recover(Letter);

    [Fact]
    public void Every_word_is_there_in_order() =>
        Assert.Equal(ExpectedText.Words(Letter), ExpectedText.Words(WrittenPdf.TextOf(Edition)));

    [Fact]
    public void No_soft_hyphen_is_left() =>
        Assert.All(Edition.Paragraphs.Concat(Edition.Notes.SelectMany(note => note.Paragraphs)), paragraph => Assert.DoesNotContain('\u00AD', paragraph.Text));

    [Fact]
    public void All_eighteen_notes_have_their_words()
    {
        Assert.Equal(18, Edition.Notes.Length);
        Assert.Equal(ExpectedText.Notes(Letter), Edition.Notes.Select(note => ExpectedText.Words(note.Text)));
    }

    [Fact]
    public void Each_mark_leads_to_the_note_of_its_number()
    {
        var marks = Edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>().ToList();

        Assert.Equal(Edition.Notes.Select(note => (note.Key, note.Printed)), marks.Select(mark => (mark.NoteKey, mark.Printed)));
        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"note-{number}"), marks.Select(mark => mark.NoteKey));
    }

    [Fact]
    public void Each_label_stands_behind_the_target_of_its_clause()
    {
        var found = Edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces.Zip(paragraph.Pieces.Skip(1)))
            .Where(pair => pair.First is RecoveredTarget target && target.Id.StartsWith("clause-", StringComparison.Ordinal))
            .Select(pair => (((RecoveredTarget)pair.First).Id, ((RecoveredText)pair.Second).Text.TrimStart().Split((char[]?)null)[0]));

        Assert.Equal(DocumentWalker.Labels(Letter).Select(placed => (placed.Label.Id, placed.Label.Text)), found);
    }

    [Fact]
    public void Heads_and_folios_are_apart_from_the_text()
    {
        Assert.Equal(
            ["Letter", "A Letter from Thole Rock"],
            Edition.PageTexts.Where(text => !char.IsAsciiDigit(text[0])));
        Assert.Contains("2.b\u20133.a", Edition.PageTexts);
        Assert.Contains("7", Edition.PageTexts);
    }

    [Fact]
    public void Title_page_imprint_and_credit_are_read()
    {
        var words = ExpectedText.Words(Edition.Paragraphs);
        var front = Letter.FrontMatter;

        Assert.Equal(ExpectedText.Words($"{front.Title} {front.Subtitle} Walter Ansty Edited by Ruth Calloway {front.Credit.Text}"), words[..ExpectedText.Words($"{front.Title} {front.Subtitle} Walter Ansty Edited by Ruth Calloway {front.Credit.Text}").Length]);
        Assert.Equal(ExpectedText.Words("Source " + front.Credit.Text), words[^ExpectedText.Words("Source " + front.Credit.Text).Length..]);
    }
}
