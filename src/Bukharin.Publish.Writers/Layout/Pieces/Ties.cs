using System.Collections.Frozen;
using System.Text;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>Ties words that would look lost at the end or the beginning of a line, by the language's rules.</summary>
/// <remarks>
/// A name keeps its title and its initials, a number what it counts. Spaces stay the spaces that they are, with a word joiner
/// behind them that forbids a break, and only in a PDF: other formats leave lines to the reader's program.
/// </remarks>
internal static class Ties
{
    private const char WordJoiner = '\u2060';
    private const string Openings = "([\u201C\u2018\u201E\u201A\u00AB\u2039\"'";
    private const string Closings = ".,;:!?)]\u201D\u2019\u201C\u2018\u00BB\u203A\u2026\"'";

    /// <summary>Ties the words of a run.</summary>
    /// <param name="words">The words.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>The words, with a word joiner behind each space that is not to be broken at.</returns>
    public static string Of(string words, string language)
    {
        var rules = TieRules.For(language);
        StringBuilder? tied = null;
        var taken = 0;
        for (var i = words.IndexOf(' ', StringComparison.Ordinal); i > 0 && i + 1 < words.Length; i = words.IndexOf(' ', i + 1))
        {
            if (Holds(Before(words, i), After(words, i), rules))
            {
                (tied ??= new StringBuilder(words.Length + 8)).Append(words, taken, i + 1 - taken).Append(WordJoiner);
                taken = i + 1;
            }
        }

        return tied?.Append(words, taken, words.Length - taken).ToString() ?? words;
    }

    private static bool Holds(ReadOnlySpan<char> before, ReadOnlySpan<char> after, TieRules rules)
    {
        before = before.TrimStart(Openings);
        if (before.IsEmpty || after.IsEmpty)
        {
            return false;
        }

        return before is "§" or "§§" or "№"
            || (IsAbbreviatedLetter(before) && (char.IsUpper(after[0]) || IsAbbreviatedLetter(after)))
            || (char.IsUpper(after[0]) && Has(rules.Titles, before))
            || (char.IsAsciiDigit(after[0]) && Has(rules.BeforeFigures, before))
            || (char.IsAsciiDigit(before[0]) && EndsNumber(before) && HasAtClose(rules.AfterFigures, after))
            || HasAtClose(rules.Particles, after)
            || (rules.TiesLetters && before.Length == 1 && char.IsLetter(before[0]));
    }

    /// <summary>Whether a word is one of some, with or without punctuation behind it, of which a full stop may be its own.</summary>
    private static bool HasAtClose(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        while (true)
        {
            if (Has(words, word))
            {
                return true;
            }

            if (word.IsEmpty || !Closings.Contains(word[^1], StringComparison.Ordinal))
            {
                return false;
            }

            word = word[..^1];
        }
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a letter and a full stop: an initial, or a part of an abbreviation as "z. B.".</summary>
    private static bool IsAbbreviatedLetter(ReadOnlySpan<char> word) =>
        word.Length >= 2 && char.IsLetter(word[0]) && word[1] == '.' && word[2..].TrimEnd(Closings).IsEmpty;

    private static bool EndsNumber(ReadOnlySpan<char> word)
    {
        // "10", "1,000", "5.30", "3rd", "1er", "10."
        var letters = 0;
        foreach (var character in word)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters <= 2;
    }

    private static ReadOnlySpan<char> Before(string words, int space)
    {
        var start = words.AsSpan(0, space).LastIndexOfAny(" \u00A0\n");
        return words.AsSpan(start + 1, space - start - 1);
    }

    private static ReadOnlySpan<char> After(string words, int space)
    {
        var rest = words.AsSpan(space + 1);
        var end = rest.IndexOfAny(" \u00A0\n");
        return end < 0 ? rest : rest[..end];
    }
}
