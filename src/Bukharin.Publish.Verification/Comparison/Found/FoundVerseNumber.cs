namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>The number of a line of verse in an edition.</summary>
/// <param name="Text">The number, as it is printed.</param>
/// <param name="Position">Index of the token behind the words of its line.</param>
internal sealed record FoundVerseNumber(string Text, int Position);
