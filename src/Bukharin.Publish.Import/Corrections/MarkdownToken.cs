namespace Bukharin.Publish.Import.Corrections;

/// <summary>A word, a sign or white space of a Markdown text.</summary>
/// <param name="Key">What it is compared by: the characters; white space is one space, or one blank line.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="IsTight">Whether it parts items of a list and has no blank line in it.</param>
internal readonly record struct MarkdownToken(string Key, int Start, int End, bool IsTight = false);
