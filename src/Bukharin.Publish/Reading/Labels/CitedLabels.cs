using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Labels;

/// <summary>Tells labels inside a sentence that are cited: <c>in paragraph (a) or (b)</c>, <c>nach Nr. 1 a) und b)</c>, <c>согласно пунктам 1) и 2)</c>.</summary>
/// <remarks>A citation follows a word for a part of a text, with at most a number between, or another citation and a conjunction.</remarks>
internal static partial class CitedLabels
{
    // What stands between two citations is a conjunction and a comma at the most.
    private const int LongestConjunction = 16;

    /// <summary>Whether characters in the form of a label are cited.</summary>
    /// <param name="before">The words before them, to the beginning of their paragraph.</param>
    /// <param name="fromLast">Those since the last cited label in front of them; null where there is none.</param>
    public static bool IsOne(string before, string? fromLast) =>
        (fromLast is { Length: <= LongestConjunction } && Conjunction().IsMatch(fromLast))
        || (LastWord().Match(before) is { Success: true } match && IsPart(match.Groups["word"].Value));

    private static bool IsPart(string word) =>
        LabelWords.StemOf(word) is not null || (word[^1] == 's' && LabelWords.StemOf(word.AsSpan(0, word.Length - 1)) is not null) || Inflected().IsMatch(word);

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?<word>\p{L}+)\.?[ \u00A0\u202F]+(?:[0-9]+[a-z]?[.,]?[ \u00A0\u202F]+)?$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[ \u00A0]*(?:(?:,|/|-|–|and|or|to|through|und|oder|bis|sowie|et|ou|à|y|o|e|u|a|ed|og|eller|och|ja|tai|и|или|по|та|або|i|lub|nebo|vagy|és|en|of|και|ή)[ \u00A0]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    /// <summary>Words that are shortened, or bent by case and number, in the languages whose texts have such citations.</summary>
    [GeneratedRegex(@"^(?:lit|let|lett|littera|buchst|buchstaben?|nrn?|nos?|ziff|ziffern?|absatzes|absätzen?|artikeln|punkten|sub(?:section|paragraph|clause|division)s?|items?|lettre|lettera|letra|inciso|apartado|(?:под)?пункт\p{L}{0,3}|стат\p{L}{1,4}|част\p{L}{1,3}|абзац\p{L}{0,3}|глав\p{L}{1,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Inflected();
}
