namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>What in a table of HTML cannot be read.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="What">What is wrong, as a part of a message.</param>
/// <param name="Hint">What to write.</param>
internal readonly record struct TableFault(int Offset, string What, string Hint);
