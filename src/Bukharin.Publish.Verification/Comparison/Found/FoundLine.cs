using System.Collections.Immutable;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The beginning of a line in an edition whose lines are numbered.</summary>
/// <param name="Number">The number beside it, as it is printed; empty for none.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="InWord">How many characters of that token stand before it.</param>
internal sealed record FoundLine(string Number, int Position, int InWord)
{
    /// <summary>The numbers of the notes in the margin that stand beside it, or have had to give way.</summary>
    public ImmutableArray<int> MarginNotes { get; init; } = [];

    /// <summary>Whether it begins inside the token.</summary>
    public bool IsInWord => InWord > 0;
}
