namespace Bukharin.Publish.Import.Corrections;

/// <summary>A word, a sign or white space of a Markdown text.</summary>
/// <param name="Key">What it is compared by: its characters. All white space within a line is one space, all between paragraphs one blank line.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="IsTight">Whether it separates two items of a list without a blank line.</param>
internal readonly record struct MarkdownToken(string Key, int Start, int End, bool IsTight = false);
