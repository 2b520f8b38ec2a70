using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>
/// The word bank of a version with gaps: the words left out, together with the text's own word bank, in alphabetical order so that
/// the order does not betray where they belong.
/// </summary>
internal static class WordBank
{
    /// <summary>Lists the words; a word that two gaps leave out is listed twice.</summary>
    public static ImmutableArray<string> Of(ClassWork work) =>
        [.. work.Gaps.Select(gap => gap.Words).Concat(work.Words).OrderBy(Letters, StringComparer.Ordinal).ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>The sort key of a word: its letters without case and accents, the same in every culture.</summary>
    private static string Letters(string word) => string.Concat(word.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) || c == ' ')).ToUpper(CultureInfo.InvariantCulture);
}
