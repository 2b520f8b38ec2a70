namespace Bukharin.Publish.Model;

/// <summary>A clause label with its position in the text.</summary>
/// <param name="Label">The clause label.</param>
/// <param name="Placement">The position of the label in the text.</param>
public sealed record PlacedLabel(ClauseLabel Label, LabelPlacement Placement);
