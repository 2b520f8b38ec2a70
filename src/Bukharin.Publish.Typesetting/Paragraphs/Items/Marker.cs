using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>The place of something without width in the line: a note, a destination, or words in the margin.</summary>
internal sealed class Marker : HorizontalItem
{
    public string? NoteId { get; init; }

    public string? Destination { get; init; }

    public MarginalPiece? Marginal { get; init; }

    public MarginNotePiece? MarginNote { get; init; }
}
