using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

public class PdfTextTests
{
    // Registers are the edition's own words.
    private static readonly Document WithoutRegisters = SampleDocuments.EveryNodeKind with
    {
        FrontMatter = SampleDocuments.EveryNodeKind.FrontMatter with { Registers = RegisterLists.None with { ArePrinted = false } },
    };

    private static readonly RecoveredEdition Sample = WrittenPdf.Recover(SampleDocuments.EveryNodeKind);

    [Fact]
    public void Every_node_kind_is_read_back_word_for_word() =>
        Assert.Equal(ExpectedText.Words(SampleDocuments.EveryNodeKind), ExpectedText.Words(WrittenPdf.TextOf(WrittenPdf.Recover(WithoutRegisters))));

    [Fact]
    public void Notes_have_their_marks_pages_and_words()
    {
        Assert.Equal("pdf", Sample.Format);
        Assert.Equal(ExpectedText.Notes(SampleDocuments.EveryNodeKind), Sample.Notes.Select(note => ExpectedText.Words(note.Text)));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], Sample.Notes.Select(note => note.Printed));
        Assert.Equal(["Or so I thought.", "I was wrong."], Sample.Notes[4].Paragraphs.Select(paragraph => paragraph.Text));
        Assert.All(Sample.Notes, note => Assert.True(note.Page >= 3));
    }

    [Fact]
    public void A_mark_leads_to_its_note_and_stands_at_its_word()
    {
        var paragraph = Sample.Paragraphs.Single(paragraph => paragraph.Text.Contains("It was Dov", StringComparison.Ordinal));
        var mark = Assert.IsType<RecoveredMark>(paragraph.Pieces.First(piece => piece is RecoveredMark));
        var before = string.Concat(paragraph.Pieces.TakeWhile(piece => piece != mark).OfType<RecoveredText>().Select(piece => piece.Text));

        Assert.EndsWith("It was Dov,", before, StringComparison.Ordinal);
        Assert.Equal("his brother \u2014 Ed.", Sample.Notes.Single(note => note.Key == mark.NoteKey).Text);
    }

    [Fact]
    public void Heads_and_folios_are_page_texts_and_never_text()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("The tide came in before the men did.", 30));
        var edition = WrittenPdf.Recover(Document(
            Front("The Long Crossing"), Division(DivisionRole.Letter, [.. Enumerable.Range(0, 10).Select(_ => Paragraph(sentence))])));

        Assert.Equal(string.Join(' ', Enumerable.Repeat(sentence, 10)), string.Join(' ', WrittenPdf.TextOf(edition).Select(paragraph => paragraph.Text)));
        Assert.Contains("The Long Crossing", edition.PageTexts);
        Assert.Contains("5", edition.PageTexts);
        Assert.Single(edition.Paragraphs, paragraph => paragraph.Text == "The Long Crossing");
    }

    [Fact]
    public void Emphasis_strong_type_and_links_are_seen()
    {
        var pieces = Sample.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>().ToList();

        Assert.True(pieces.Single(piece => piece.Text.Trim() == "sound").Format is { Strong: true, Emphasis: false });
        Assert.True(pieces.Single(piece => piece.Text.Trim() == "old").Format is { Strong: true, Emphasis: true });
        Assert.Equal("#clause-1-b", pieces.Single(piece => piece.Text.Trim() == "above").Format.Link);
        Assert.Equal("https://example.org/ferry", pieces.Single(piece => piece.Text.Trim() == "register").Format.Link);
    }

    [Fact]
    public void What_the_file_says_of_itself_is_read()
    {
        var metadata = Sample.Metadata;

        Assert.Equal("The Ferryman's \"Answers\"", metadata.Title);
        Assert.Equal("en-GB", metadata.Language);
        Assert.Equal(["Anna Reed"], metadata.Authors);
        Assert.Equal("Marsh Press", metadata.Publisher);
        Assert.Equal("Free to copy.", metadata.Rights);
        Assert.Equal("From a notebook, 1901. Marsh Archive, box 7.", string.Join(' ', metadata.Source));
        Assert.Equal("urn:example:ferryman", metadata.Identifier);
        Assert.Equal("A ferryman answers three questions.", metadata.Description);
        Assert.Equal(["Ferries", "Letters"], metadata.Subjects.ToArray());
        Assert.Equal(["1962"], metadata.Dates.ToArray());
    }

    [Fact]
    public void A_note_that_is_split_over_pages_is_one_note_again()
    {
        var words = string.Join(' ', Enumerable.Range(1, 700).Select(i => $"wave{i}"));
        var document = Document(
            Division(
                DivisionRole.Letter,
                Paragraph(Text("A short beginning"), Note("1", Paragraph(words), Paragraph("And it is over.")), Text(" and an end.")),
                Paragraph(string.Join(' ', Enumerable.Range(1, 500).Select(i => $"stone{i}"))),
                Paragraph(Text("Another"), Gloss("the second"), Text(" thing."))));

        var edition = WrittenPdf.Recover(document);

        Assert.Equal(2, edition.Notes.Length);
        Assert.Equal([words, "And it is over."], edition.Notes[0].Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal("the second \u2014 Ed.", edition.Notes[1].Text);
        Assert.Equal(ExpectedText.Words(document), ExpectedText.Words(WrittenPdf.TextOf(edition)));
        Assert.True(edition.Notes[1].Page > edition.Notes[0].Page);
    }

    [Theory]
    [InlineData("thirty-one")]
    [InlineData("dawn\u2014dusk")]
    [InlineData("and/or")]
    [InlineData("well-to-do")]
    [InlineData("https://example.org/a/long/way/to/the/lighthouse.html?light=on")]
    [InlineData("Donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzenderin")]
    public void A_word_is_whole_wherever_its_line_was_broken(string word)
    {
        // Every length of what stands before brings another part of the word to the line's end.
        var words = string.Join(' ', Enumerable.Repeat(word, 12));
        var paragraphs = Enumerable.Range(1, 60).Select(i => (Block)Paragraph($"aa{new string('n', i % 30)} {words} end")).ToImmutableArray();
        var document = Document(Division(DivisionRole.Letter, [Clause("1)", "1", paragraphs), BlockQuote(Paragraph(words)), Paragraph(Text(words))]));

        Assert.Equal(ExpectedText.Words(document), ExpectedText.Words(WrittenPdf.TextOf(WrittenPdf.Recover(document))));
    }

    [Fact]
    public void Accents_and_ligatures_are_the_characters_that_were_written()
    {
        const string Words = "office fluffy \u0439\u0451 e\u0301tude z\u0307 \u1F10\u03BD\u03C4\u03B1\u1FE6\u03B8\u03B1 \u00E9l\u00E8ve a\u0323\u0302 Tho\u0323rpe";
        var document = Document(Division(DivisionRole.Letter, Paragraph(Words)));

        Assert.Equal(
            Words.Normalize(), string.Join(' ', WrittenPdf.TextOf(WrittenPdf.Recover(document)).Select(paragraph => paragraph.Text)).Normalize());
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var again = WrittenPdf.Recover(SampleDocuments.EveryNodeKind);

        Assert.Equal(Sample.Paragraphs.SelectMany(paragraph => paragraph.Pieces), again.Paragraphs.SelectMany(paragraph => paragraph.Pieces));
        Assert.Equal(Sample.PageTexts.ToArray(), again.PageTexts.ToArray());
    }
}
