using System.Buffers;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>The form that notes and their marks share.</summary>
internal static class FootnoteLabel
{
    private static readonly SearchValues<char> NoNameCharacters = SearchValues.Create("[]^ \t\r\n\0");

    /// <summary>Reads <c>[^name]</c> at the beginning of a text; names have no spaces, brackets or carets, as in Pandoc.</summary>
    /// <returns>The name, or null.</returns>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '^', ..])
        {
            return null;
        }

        var end = text[2..].IndexOfAny(NoNameCharacters);
        return end > 0 && text[2 + end] == ']' ? text.Slice(2, end).ToString() : null;
    }

    /// <summary>Length of <c>[^name]</c>.</summary>
    public static int LengthOf(string label) => label.Length + 3;
}
