using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Notes on a part of a word.</summary>
public class MarkInWordTests
{
    private static readonly Document Document = MarkdownReader.Read(
        GeneratedTexts.FrontMatter + "The lamp is un[^1]lit, and the foot[a note]{.gloss}note *re*[^2]*lit*.\n\n[^1]: So.\n\n[^2]: Or so.\n", "a.md").Document!;

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void They_are_written_and_found_in_every_format(string format) =>
        Assert.Empty(Editions.Verify(format, Editions.Write(format, Document, Styles.Classic), Document, Styles.Classic).Findings);

    [Theory]
    [InlineData("u", "nlit", "The mark of note 1 stands inside 'unlit' behind 'u'; it belongs inside 'unlit' behind 'un'.")]
    [InlineData("unlit", "", "The mark of note 1 stands after 'unlit'; it belongs inside 'unlit' behind 'un'.")]
    public void A_mark_at_another_letter_of_its_word_is_told(string before, string after, string message)
    {
        var edition = Editions.Recover("epub", Document, Styles.Classic);
        var moved = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(Moved)] })],
        };

        Assert.Equal(message, Assert.Single(EditionVerifier.Verify(Document, Styles.Classic, moved).Findings).Message);

        RecoveredPiece Moved(RecoveredPiece piece) => piece is not RecoveredText words ? piece
            : words.Text.EndsWith(" is un", StringComparison.Ordinal) ? words with { Text = words.Text[..^2] + before }
            : words.Text.StartsWith("lit,", StringComparison.Ordinal) ? words with { Text = after + words.Text[3..] }
            : piece;
    }
}
