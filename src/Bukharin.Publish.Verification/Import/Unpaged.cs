using System.Collections.Immutable;

namespace Bukharin.Publish.Verification.Import;

/// <summary>Paragraphs without the places where pages begin, which are an edition's and not its source's.</summary>
internal static class Unpaged
{
    /// <summary>Takes the places out, and joins the words that they parted.</summary>
    public static IEnumerable<RecoveredParagraph> Of(IEnumerable<RecoveredParagraph> paragraphs) => paragraphs
        .Where(paragraph => paragraph.Pieces.IsEmpty || !paragraph.Pieces.All(piece => piece is RecoveredPageTurn))
        .Select(paragraph => paragraph.Pieces.Any(piece => piece is RecoveredPageTurn)
            ? paragraph with { Pieces = Joined(paragraph.Pieces) }
            : paragraph);

    private static ImmutableArray<RecoveredPiece> Joined(ImmutableArray<RecoveredPiece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<RecoveredPiece>(pieces.Length);
        foreach (var piece in pieces.Where(piece => piece is not RecoveredPageTurn))
        {
            if (piece is RecoveredText text && joined.Count > 0 && joined[^1] is RecoveredText before && text with { Text = before.Text } == before)
            {
                joined[^1] = before with { Text = before.Text + text.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined.ToImmutable();
    }
}
