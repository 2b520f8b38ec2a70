namespace Bukharin.Publish.Model;

/// <summary>A label and where it stands.</summary>
/// <param name="Label">The label.</param>
/// <param name="Placement">Where it stands.</param>
public sealed record PlacedLabel(ClauseLabel Label, LabelPlacement Placement);
