namespace Bukharin.Publish.Recovery;

/// <summary>Words that stand at the head or the foot of one page.</summary>
/// <param name="Text">The words; a folio that stands far from a head is a line of its own.</param>
/// <param name="Page">1-based number of the page.</param>
public sealed record RecoveredPageLine(string Text, int Page);
