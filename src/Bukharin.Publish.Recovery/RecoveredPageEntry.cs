namespace Bukharin.Publish.Recovery;

/// <summary>An entry of an edition's list of pages.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Target">Name of the place that it leads to; null where it leads to none in the edition.</param>
public sealed record RecoveredPageEntry(string Label, string? Target);
