namespace Bukharin.Publish.Recovery;

/// <summary>The head of a table as it comes again on a page that the table goes on to.</summary>
/// <param name="Text">The words of its cells, each on a line.</param>
/// <param name="Page">1-based number of the page.</param>
public sealed record RecoveredTableHead(string Text, int Page);
