using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using CsCheck;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

public class PdfTextPropertyTests
{
    // Words with places of their own at which a line may end.
    private static readonly string[] Special =
        ["well-known", "thirty-one", "day\u2014night", "and/or", "1936-37", "S.S.", "\u0441\u0432\u0435\u0442", "it.", "no?", "(so)", "x,"];

    private static readonly Gen<string> Word = Gen.Frequency(
        (12, Gen.Char["aabcdeefghiiklmnoorstuuvz"].Array[1, 11].Select(letters => new string(letters))),
        (1, Gen.Char["aeiourstln"].Array[12, 30].Select(letters => new string(letters))),
        (1, Gen.Int[0, Special.Length - 1].Select(i => Special[i])));

    private static readonly Gen<string> Words = Word.List[1, 90].Select(words => string.Join(' ', words));

    private static readonly Gen<ImmutableArray<Inline>> Inlines = Gen.Select(Words, Word.List[1, 120], Gen.Int[0, 3], (words, note, kind) => kind switch
    {
        0 => [Text(words)],
        1 => [Text(words + " then"), Note("n", Paragraph(string.Join(' ', note))), Text(" after")],
        2 => [Text(words + " then "), Gloss(string.Join(' ', note)), Text(" " + words)],
        _ => ImmutableArray.Create<Inline>(
            Text("so"), Note("n", Paragraph("one " + string.Join(' ', note)), Paragraph("two " + words)), Text(" and "), Emphasis(Text(words)), Text(" it is")),
    });

    private static readonly Gen<Block> Plain = Inlines.Select(inlines => (Block)Paragraph(inlines));

    private static readonly Gen<ImmutableArray<Block>> Blocks = Gen.Frequency(
        (6, Plain),
        (1, Plain.Select(block => (Block)BlockQuote(block))),
        (1, Words.List[1, 4].Select(items => (Block)BulletList([.. items])))).List[1, 14].Select(blocks => blocks.ToImmutableArray());

    private static readonly Gen<Document> Documents = Gen.Select(Blocks, Blocks, Gen.Bool, (first, second, isNumbered) => Document(
        Division(DivisionRole.Letter, isNumbered ? Clauses(first) : first),
        Division(DivisionRole.Postscript, second)));

    [Fact]
    public void What_was_written_is_read_back() =>
        Documents.Holds(
            document =>
            {
                var edition = WrittenPdf.Recover(document);
                Assert.Equal(ExpectedText.Words(document), ExpectedText.Words(WrittenPdf.TextOf(edition)));
                Assert.Equal(ExpectedText.Notes(document), edition.Notes.Select(note => ExpectedText.Words(note.Text)));
                Assert.Equal(
                    edition.Notes.Select(note => note.Key),
                    edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredMark>().Select(mark => mark.NoteKey));
            },
            count: 30);

    private static ImmutableArray<Block> Clauses(ImmutableArray<Block> blocks) =>
        [.. blocks.Select((block, i) => (Block)Clause($"{i + 1})", $"{i + 1}", Paragraph($"p{i}"), block))];
}
