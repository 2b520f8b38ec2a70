namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The beginning of a line in an edition whose lines are numbered.</summary>
/// <param name="Number">The number beside it, as it is printed; empty for none.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="IsInWord">Whether it stands inside that token.</param>
internal sealed record FoundLine(string Number, int Position, bool IsInWord);
