using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the words that glosses explain, by which a glossary names its entries: the last before each mark.</summary>
internal static class GlossedWords
{
    // Longer is a row of words in a script that has no spaces between them.
    private const int LongestWord = 30;

    // How far before a mark such a word is looked for.
    private const int Reach = 128;

    /// <summary>For each gloss before whose mark a word stands in its line, that word.</summary>
    /// <param name="lines">The runs of paragraphs and headings.</param>
    public static Dictionary<Footnote, string> Of(IEnumerable<ImmutableArray<Run>> lines)
    {
        var words = new Dictionary<Footnote, string>(ReferenceEqualityComparer.Instance);
        foreach (var line in lines)
        {
            var before = "";
            foreach (var run in line)
            {
                if (run is MarkRun { Note: { Kind: InterventionKind.Gloss } note } && LastIn(before) is { } word)
                {
                    words.TryAdd(note, word);
                }

                // Labels and the names of places are what somebody else is called by.
                before = run switch
                {
                    PageReferenceRun or { Format.Intervention: InterventionKind.Page } => before,
                    LabelRun or { Format.Reference: not ReferencePart.None } => "",
                    TextRun or LineBreakRun => before + run.Words,

                    // What stands on either side of a mark is no one word.
                    MarkRun { Note.Kind: null or InterventionKind.Gloss } => before + ' ',
                    _ => before,
                };
                before = before.Length > Reach ? before[^Reach..] : before;
            }
        }

        return words;
    }

    private static string? LastIn(string words)
    {
        var end = words.Length;
        while (end > 0 && !IsInWord(words[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (IsInWord(words[start - 1]) || Joins(words, start - 1, end)))
        {
            start--;
        }

        return end - start is > 0 and <= LongestWord ? words[start..end] : null;
    }

    /// <summary>Whether a character is an apostrophe in a word, or the hyphen of a compound; one between figures may be set as a dash.</summary>
    private static bool Joins(string words, int at, int end) => at > 0 && at + 1 < end && words[at] switch
    {
        '\'' or '\u2019' or '\u02BC' => IsInWord(words[at - 1]),
        '-' => char.IsLetter(words[at - 1]) && char.IsLetter(words[at + 1]),
        _ => false,
    };

    private static bool IsInWord(char character) => char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
