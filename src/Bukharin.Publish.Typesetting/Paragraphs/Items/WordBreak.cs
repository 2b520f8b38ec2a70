namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A place within a fragment where a line can end.</summary>
/// <param name="Offset">How many characters are in front of it.</param>
/// <param name="IsHyphenated">Whether a hyphen is added.</param>
/// <param name="Penalty">The cost of the break.</param>
internal readonly record struct WordBreak(int Offset, bool IsHyphenated, double Penalty);
