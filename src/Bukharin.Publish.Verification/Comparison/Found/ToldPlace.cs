namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>What an edition tells of a place of another sheet, by words that have one number in all editions.</summary>
/// <param name="Text">The number of a line, or the name of a page.</param>
/// <param name="First">The first word at which it can begin by what is told.</param>
/// <param name="Last">The last one: where it is told in the margin, that of the line beside.</param>
internal sealed record ToldPlace(string Text, PlacedPageTurn First, int Last);
