using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Lists of words as they are written in the rules: parted by spaces and line ends.</summary>
internal static class WordSet
{
    /// <summary>The words of a list.</summary>
    /// <param name="words">The list.</param>
    /// <param name="comparer">How words are compared; to the letter by default.</param>
    public static FrozenSet<string> Of(string words, StringComparer? comparer = null) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer ?? StringComparer.Ordinal);
}
