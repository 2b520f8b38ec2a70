namespace Bukharin.Publish.Recovery;

/// <summary>A number in a page's margin that stands beside no line of the text.</summary>
/// <param name="Number">The number, as it is printed.</param>
/// <param name="Page">1-based number of the page.</param>
public sealed record RecoveredStrayNumber(string Number, int Page);
