namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A place within a fragment where a line may end.</summary>
/// <param name="Offset">Characters before the break.</param>
/// <param name="IsHyphenated">Whether the break puts in a hyphen.</param>
/// <param name="Penalty">How bad it is.</param>
internal readonly record struct WordBreak(int Offset, bool IsHyphenated, double Penalty);
