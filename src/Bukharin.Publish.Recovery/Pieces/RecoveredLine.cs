using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The place where a line of the text begins, in an edition whose lines are numbered, or have something beside them.</summary>
/// <param name="Number">The number that stands in the margin beside it; empty for none.</param>
/// <remarks>It stands directly before the first words of the line, inside a word that is divided between two lines.</remarks>
public sealed record RecoveredLine(string Number) : RecoveredPiece
{
    /// <summary>The notes in the margin that are painted before this line, by <see cref="RecoveredMarginNote.Number"/>: they stand beside it, or have had to give way.</summary>
    public ImmutableArray<int> MarginNotes { get; init; } = [];
}
