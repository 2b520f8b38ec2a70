using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Hyphenation;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>A word of a cover, or a part of one that a line may end behind.</summary>
/// <param name="Words">Its letters.</param>
/// <param name="GoesOn">Whether it goes on with the part before it.</param>
/// <param name="IsHyphenated">Whether a line that ends with it has a hyphen.</param>
internal readonly record struct CoverPart(string Words, bool GoesOn, bool IsHyphenated)
{
    // Without accents.
    private const string Vowels = "aeiouyæøœıаеиоуыэюяєіαεηιουω";

    private const int FewestLetters = 4;

    /// <summary>A word, or what a line can end between in it: ideographs and kana. Words of Korean stay whole in display lines.</summary>
    public static IEnumerable<CoverPart> Of(string word)
    {
        var start = 0;
        for (var i = 1; i < word.Length && ScriptBreaks.Concern(word) && !word.Any(letter => letter is >= '\uAC00' and <= '\uD7A3'); i++)
        {
            if (ScriptBreaks.MayEnd(word, i))
            {
                yield return new CoverPart(word[start..i], start > 0, IsHyphenated: false);
                start = i;
            }
        }

        yield return new CoverPart(word[start..], start > 0, IsHyphenated: false);
    }

    /// <summary>The parts of a word between which its language has hyphens; stops and quotation marks stay with the letters that they touch.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hyphenator">The hyphenator of the language; null where there is none: then a consonant between vowels begins a part, as nearly everywhere.</param>
    public static IEnumerable<CoverPart> Hyphenated(string word, Hyphenator? hyphenator)
    {
        var start = 0;
        for (var i = 0; i < word.Length;)
        {
            var end = i;
            while (end < word.Length && (char.IsLetter(word[end]) || word[end] == '\u2019'))
            {
                end++;
            }

            foreach (var point in (hyphenator?.Find(word[i..end]) ?? Syllables(word[i..end])))
            {
                yield return new CoverPart(word[start..(i + point)], start > 0, IsHyphenated: true);
                start = i + point;
            }

            i = Math.Max(end, i + 1);
        }

        yield return new CoverPart(word[start..], start > 0, IsHyphenated: false);
    }

    private static ImmutableArray<int> Syllables(string letters) =>
    [
        .. Enumerable.Range(FewestLetters, Math.Max(0, letters.Length - (2 * FewestLetters) + 1))
            .Where(i => IsVowel(letters[i - 1]) && !IsVowel(letters[i]) && IsVowel(letters[i + 1])),
    ];

    private static bool IsVowel(char letter) =>
        Vowels.Contains(char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]), StringComparison.Ordinal);
}
