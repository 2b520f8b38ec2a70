using System.Collections.Immutable;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import;

/// <summary>Paragraphs without the markers of page starts and comments, which belong to the edition and not to the source.</summary>
internal static class Unplaced
{
    /// <summary>Removes the markers and joins the words that they separated.</summary>
    public static IEnumerable<RecoveredParagraph> Of(IEnumerable<RecoveredParagraph> paragraphs) => paragraphs
        .Where(paragraph => paragraph.Pieces.IsEmpty || !paragraph.Pieces.All(IsPlace))
        .Select(paragraph => paragraph.Pieces.Any(IsPlace)
            ? paragraph with { Pieces = Joined(paragraph.Pieces) }
            : paragraph);

    private static bool IsPlace(RecoveredPiece piece) => piece is RecoveredPageTurn or RecoveredLine or RecoveredMarginal or RecoveredSheetPlace or RecoveredEdge;

    private static ImmutableArray<RecoveredPiece> Joined(ImmutableArray<RecoveredPiece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<RecoveredPiece>(pieces.Length);
        foreach (var piece in pieces.Where(piece => !IsPlace(piece)))
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
