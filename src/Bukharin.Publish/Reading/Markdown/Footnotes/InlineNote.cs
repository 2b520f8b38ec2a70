namespace Bukharin.Publish.Reading.Markdown.Footnotes;

/// <summary>The form of a note that stands where its mark does, as Pandoc has it: <c>^[A ship's chandler.]</c>.</summary>
internal static class InlineNote
{
    // How far the bracket that closes it is looked for, so that a text of nothing but openers is read in no longer than another.
    private const int Longest = 10_000;

    /// <summary>How many characters the note at the beginning of a text has; 0 where none begins.</summary>
    /// <param name="text">The text.</param>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text is not ['^', '[', ..])
        {
            return 0;
        }

        var depth = 0;
        for (var i = 1; i < Math.Min(text.Length, Longest); i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i + 1;
            }
        }

        return 0;
    }
}
