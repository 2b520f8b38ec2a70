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
    /// <summary>Lists the words, each once; behind a word that several gaps leave out stands how often.</summary>
    public static ImmutableArray<RichText> Of(ClassWork work) =>
    [
        .. work.Gaps.Select(gap => new RichText(gap.Words)).Concat(work.Words.ExceptBy(work.Gaps.Select(gap => gap.Words), word => word.Words, StringComparer.Ordinal).DistinctBy(word => word.Words, StringComparer.Ordinal))
            .GroupBy(word => word.Words, StringComparer.Ordinal)
            .OrderBy(words => Letters(words.Key), StringComparer.Ordinal).ThenBy(words => words.Key, StringComparer.Ordinal)
            .Select(words => words.Count() == 1 ? words.First() : new RichText(string.Create(CultureInfo.InvariantCulture, $"{words.Key} ({words.Count()}\u00D7)"))),
    ];

    /// <summary>The sort key of a word: its letters without case and accents, the same in every culture.</summary>
    private static string Letters(string word) => string.Concat(word.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) || c == ' ')).ToUpper(CultureInfo.InvariantCulture);
}
