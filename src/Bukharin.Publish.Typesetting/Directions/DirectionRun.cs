namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>A stretch of a text that runs in one direction.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="Level">Its embedding level (Unicode UAX #9, BD2): 0 for left to right, 1 for right to left, 2 for a number within right to left.</param>
internal readonly record struct DirectionRun(int Start, int End, int Level);
