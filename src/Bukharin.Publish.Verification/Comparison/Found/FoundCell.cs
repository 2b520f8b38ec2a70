using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A cell of a <see cref="FoundTable"/>.</summary>
/// <param name="Container">What its markup says of it.</param>
/// <param name="Paragraphs">What stands in it; a paragraph without pieces where it is empty.</param>
internal sealed record FoundCell(RecoveredContainer Container, ImmutableArray<RecoveredParagraph> Paragraphs)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Paragraphs.All(paragraph => paragraph.Pieces.IsDefaultOrEmpty);

    /// <summary>All that is seen in it, white space apart.</summary>
    public string Letters => string.Concat(Paragraphs.SelectMany(paragraph => paragraph.Pieces).Select(piece => piece switch
    {
        RecoveredText text => string.Concat(text.Text.Where(letter => !char.IsWhiteSpace(letter))),
        RecoveredMark mark => mark.Printed,
        RecoveredMarginal or RecoveredSheetPlace or RecoveredVerseNumber or RecoveredGap or RecoveredLine or RecoveredPageTurn or RecoveredTarget or RecoveredEdge => "", // They stand in no cell, or are places without width.
        _ => throw new UnreachableException($"No letters for {piece.GetType().Name}."),
    }));
}
