namespace Bukharin.Publish.Styling.Pdf;

/// <summary>An ICC output profile of a style: what a press makes of its inks under one printing condition.</summary>
/// <param name="File">The profile's file, by the name that the style reads it by.</param>
/// <param name="Description">What the profile calls itself.</param>
/// <param name="Components">The number of its inks: 4, or 1 for black alone.</param>
/// <param name="Condition">The registered printing condition that it was made for; null if it is of none.</param>
internal sealed record PressProfile(string File, string Description, int Components, PrintCondition? Condition);
