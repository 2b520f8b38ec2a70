using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>The form of a note that stands where its mark does, as Pandoc has it: <c>^[A ship's chandler.]</c>.</summary>
internal static class InlineNote
{
    /// <summary>How many characters the note at the beginning of a text has; 0 where none begins.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => text is ['^', '[', ..] && BracketEnd.Of(text[1..]) is > 0 and var length ? length + 1 : 0;
}
