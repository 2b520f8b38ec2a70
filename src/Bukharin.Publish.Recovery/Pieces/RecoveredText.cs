namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>Words.</summary>
/// <param name="Text">The characters; a line break that the text asks for is U+000A, a tab or gap after a label is a space.</param>
/// <param name="Format">What is true of them.</param>
public sealed record RecoveredText(string Text, RecoveredFormat Format = default) : RecoveredPiece
{
    /// <summary>What their own markup says of them.</summary>
    public RecoveredMarkup Markup { get; init; }
}
