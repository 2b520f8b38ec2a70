namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>A part of a text that runs in one direction.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Level">Its embedding level (Unicode UAX #9, BD2): 0 in a line from left to right, 1 from right to left, 2 a number in what runs from right to left.</param>
internal readonly record struct DirectionRun(int Start, int End, int Level);
