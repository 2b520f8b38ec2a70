using System.Globalization;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The characters by which places in the text are counted: all but spaces and what has no form, which are the compositor's.</summary>
internal static class InkedCharacters
{
    /// <summary>Whether a character is the text's alone: no space, and nothing that has no form.</summary>
    public static bool IsOne(char c) =>
        !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    /// <summary>How many of them some words have.</summary>
    public static int Count(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            count += IsOne(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Index of the character before which some words have so many of them.</summary>
    public static int IndexOf(ReadOnlySpan<char> words, int count)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (IsOne(words[i]) && count-- == 0)
            {
                return i;
            }
        }

        return words.Length;
    }
}
