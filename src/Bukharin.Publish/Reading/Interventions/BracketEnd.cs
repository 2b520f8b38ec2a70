namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Where the bracket closes with which a note in the line begins.</summary>
internal static class BracketEnd
{
    // The search ends after so many characters: without a limit, a text of nothing but opening brackets would take time by the square of its length.
    private const int Longest = 10_000;

    /// <summary>Finds the bracket that closes the one at the beginning of a text; a backslash takes the sign behind it out of account.</summary>
    /// <param name="text">The text, which begins with an opening bracket.</param>
    /// <returns>Index behind the closing one; 0 where none is found.</returns>
    public static int Of(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < Math.Min(text.Length, Longest); i++)
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
