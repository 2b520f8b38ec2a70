namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>Words that stand in the margin beside a line of the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsBeside">Whether they begin on the baseline of the line, and not somewhere below it.</param>
/// <param name="Depth">How many lines of the text they reach past it.</param>
/// <remarks>It stands directly before the first words of the line, inside a word that is divided between two lines.</remarks>
public sealed record RecoveredMarginal(string Text, bool IsBeside, int Depth) : RecoveredPiece
{
    /// <summary>How many lines after it the last one comes that is level with it: cells of a table's row stand side by side.</summary>
    public int Level { get; init; }
}
