namespace Bukharin.Publish.Reading.Interventions;

/// <summary>The word with which a text ends.</summary>
internal static class LastWords
{
    /// <summary>The last word: letters, marks, apostrophes and hyphens; empty where the text ends with something else.</summary>
    public static string Of(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’' or '-'))
        {
            start--;
        }

        return text[start..];
    }
}
