using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using CsCheck;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>No edition is too bad to be compared.</summary>
public class RobustnessTests
{
    private static readonly string[] Words =
        ["1)", "a)", "boat", "the", "[", "]", "-", " - ", "--", "…", "“", "'", "\uD800", "\u0301", "e\u0301", "\u00AD", "\n", "•", "***", "The gates", "Marlow papers"];

    private static readonly Gen<RecoveredPiece> Piece = Gen.OneOf<RecoveredPiece>(
        One(Words).Array[0, 6].Select(words => (RecoveredPiece)new RecoveredText(string.Join(' ', words))),
        One("1", "2", "7", "").Select(key => (RecoveredPiece)new RecoveredMark(key, key)),
        One("clause-1", "clause-2-a", "x").Select(id => (RecoveredPiece)new RecoveredTarget(id)));

    private static readonly Gen<RecoveredParagraph> Paragraph =
        Gen.Select(Piece.Array[0, 5], Gen.Int[0, 3], (pieces, page) => new RecoveredParagraph([.. pieces], page));

    private static readonly FormatTraits[] Formats = [PdfTraits.Screen, PdfTraits.Print, DocxTraits.Document, EpubTraits.Book, PlainTraits.Traits];

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void An_edition_of_nothing_is_compared()
    {
        var nothing = new RecoveredEdition
        {
            Traits = PlainTraits.Traits,
            Paragraphs = default,
            Notes = default,
            PageTexts = default,
            Metadata = new RecoveredMetadata { Authors = default, Dates = default, OtherContributors = default, Source = default, Subjects = default },
        };

        Assert.NotEmpty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, nothing).Findings);
        Assert.NotEmpty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, nothing with { Paragraphs = [null!, new RecoveredParagraph(default)], Notes = [null!], PageTexts = [null!], Metadata = null! }).Findings);
    }

    [Fact]
    public void Any_heap_of_pieces_is_compared_and_found_wanting() =>
        Gen.Select(Paragraph.Array[0, 12], Paragraph.Array[0, 3], Gen.Int[0, Formats.Length - 1]).Holds(
            (paragraphs, notes, format) =>
            {
                var edition = HandMade.Good with
                {
                    Traits = Formats[format],
                    Paragraphs = [.. paragraphs],
                    Notes = [.. notes.Select((note, i) => new RecoveredNote($"{i}", "", [note]))],
                };
                Assert.NotEmpty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition).Findings);
            },
            count: 300);

    [Fact]
    public void Any_cut_of_a_good_edition_is_found() =>
        Gen.Int[0, HandMade.Good.Paragraphs.Length - 1].Holds(
            at =>
            {
                var edition = HandMade.Good with { Paragraphs = HandMade.Good.Paragraphs.RemoveAt(at) };
                Assert.NotEmpty(EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition).Findings);
            },
            count: 40);
}
