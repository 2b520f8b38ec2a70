namespace Bukharin.Publish.Writers.Copy.Places;

/// <summary>Where a line or a page of the sheet of the others begins in the text.</summary>
/// <param name="Block">The paragraph or heading, by its number among those of the text, from 0.</param>
/// <param name="Count">How many inked characters of it stand before the place.</param>
/// <param name="IsAtLabel">Whether the label begins there that stands before the next of its words.</param>
/// <param name="Line">The number of the line; null where none begins that has one.</param>
/// <param name="Page">What the page is called; null where none begins.</param>
internal sealed record SheetPlace(int Block, int Count, bool IsAtLabel, string? Line, string? Page);
