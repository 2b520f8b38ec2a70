using System.Text;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A generated text that puts constructs where hardly any author would, and where a reader of sources has to take them all the same.</summary>
/// <param name="Source">The text.</param>
/// <param name="EditionFile">The edition file of a plain text; null where the text is Edition Markdown.</param>
/// <param name="Style">The style that it is set in.</param>
internal sealed record WildText(string Source, string? EditionFile, WildStyle Style)
{
    /// <summary>The text of a number: Markdown of all there is, or a plain text.</summary>
    public static WildText Of(int number) => number % 4 == 3 ? WildSection.PlainText.Make(number) : WildSection.Mixed.Make(number);

    /// <summary>Edition Markdown of a body, whose links have a place that they lead to.</summary>
    /// <param name="frontMatter">Its front matter, without the fences.</param>
    /// <param name="body">The text below it.</param>
    /// <param name="style">The style that it is set in.</param>
    public static WildText Markdown(string frontMatter, string body, WildStyle style) =>
        new($"---\n{frontMatter}---\n\n{body}\n{(body.Contains("(#here)", StringComparison.Ordinal) ? "\n# Here {#here}\n" : "")}", null, style);

    /// <summary>Reads it, as the program does.</summary>
    public ReadResult Read() => EditionFile is null
        ? MarkdownReader.Read(Encoding.UTF8.GetBytes(Source), "wild.md")
        : PlainTextReader.Read(Encoding.UTF8.GetBytes(Source), "wild.txt", (Encoding.UTF8.GetBytes(EditionFile), "wild.yaml"));
}
