namespace Bukharin.Publish.Recovery;

/// <summary>An entry of a table of contents.</summary>
/// <param name="Title">What it says, without the number of the page.</param>
/// <param name="Page">The page that it names, as it is printed; empty where it names none.</param>
/// <param name="Target">The id that it leads to, or null.</param>
public sealed record RecoveredContentsEntry(string Title, string Page, string? Target);
