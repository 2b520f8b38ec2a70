using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>The words of gaps as a class is given them: with the text's own word bank among them, in alphabetical order, which tells nothing of where they stand.</summary>
internal static class WordBank
{
    /// <summary>The words: one that two gaps leave out stands there twice.</summary>
    public static ImmutableArray<string> Of(ClassWork work) =>
        [.. work.Gaps.Select(gap => gap.Words).Concat(work.Words).OrderBy(Letters, StringComparer.Ordinal).ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>What a word is sorted by: its letters without case and accents, by rules that no machine's language changes.</summary>
    private static string Letters(string word) => string.Concat(word.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) || c == ' ')).ToUpper(CultureInfo.InvariantCulture);
}
