using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery;

/// <summary>A paragraph, heading or other block of an edition.</summary>
/// <param name="Pieces">What stands in it, in order.</param>
/// <param name="Page">1-based number of the page on which it begins; 0 where the format has no pages.</param>
/// <param name="Kind">
/// What the edition's own structure calls it, in the format's terms: a DOCX style's name, an EPUB element and its classes
/// (<c>h2</c>, <c>p.dateline</c>); empty where the format does not say.
/// </param>
public sealed record RecoveredParagraph(ImmutableArray<RecoveredPiece> Pieces, int Page = 0, string Kind = "")
{
    /// <summary>The paragraph's place in the text. A break, or a container in which nothing stands, has a paragraph without pieces.</summary>
    public RecoveredStructure Structure { get; init; } = RecoveredStructure.Plain;

    /// <summary>How it stands in the margin of its page; null where it stands in the column, and in formats without pages.</summary>
    public RecoveredMarginNote? MarginNote { get; init; }

    /// <summary>How many lines it has; 0 in formats that leave lines to the reader's program.</summary>
    public int LineCount { get; init; }

    /// <summary>Where it stands on its pages, if it is in a cell of a table on fixed pages; else empty.</summary>
    internal ImmutableArray<RecoveredStretch> Stretches { get; init; } = [];

    /// <summary>The visible words, without marks.</summary>
    public string Text => string.Concat(Pieces.OfType<RecoveredText>().Select(piece => piece.Text));
}
