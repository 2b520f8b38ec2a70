namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>Words.</summary>
/// <param name="Text">The characters; a line break that the text asks for is U+000A, a tab or gap after a label is a space.</param>
/// <param name="Format">What is true of them.</param>
public sealed record RecoveredText(string Text, RecoveredFormat Format = default) : RecoveredPiece
{
    /// <summary>
    /// Stands in a text where a line of a page ends and a word may go on, or a paragraph has ended: a noncharacter, since no text has
    /// one. Only pages without tags leave that open.
    /// </summary>
    public const char Seam = '\uFDD0';

    /// <summary>What their own markup says of them.</summary>
    public RecoveredMarkup Markup { get; init; }
}
