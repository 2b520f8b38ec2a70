using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Finds where words of a language can be hyphenated.</summary>
/// <param name="patterns">The language's patterns.</param>
/// <param name="options">Minimum lengths and exceptions; null for the defaults.</param>
internal sealed class Hyphenator(HyphenationPatterns patterns, HyphenationOptions? options = null)
{
    private readonly HyphenationOptions _options = options ?? new();

    // Most words of a book recur, and looking them up again took a tenth of the time of layout. The cache is shared by threads.
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _found = new(StringComparer.Ordinal);

    /// <summary>Finds the places at which a word can be hyphenated.</summary>
    /// <param name="word">Letters only, in any case; U+2019 counts as an apostrophe.</param>
    /// <returns>Ascending counts of characters before a break.</returns>
    public ImmutableArray<int> Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        if (word.Length < Math.Max(_options.MinimumLength, _options.LeftMinimum + _options.RightMinimum))
        {
            return [];
        }

        return _found.GetOrAdd(word, FindAnew);
    }

    private ImmutableArray<int> FindAnew(string word)
    {
        // Lower-cased one character at a time, so that offsets stay the same.
        var lowered = string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source[i] == '\u2019' ? '\'' : char.ToLowerInvariant(source[i]);
            }
        });

        var points = patterns.Find(lowered);
        var kept = ImmutableArray.CreateBuilder<int>(points.Length);
        foreach (var point in points)
        {
            // An apostrophe does not count as a letter: otherwise "l'-homme" and "do-n't" would have enough characters.
            if (Letters(word, 0, point) >= _options.LeftMinimum && Letters(word, point, word.Length) >= _options.RightMinimum
                && char.IsLetter(word[point - 1]) && !IsApostrophe(word[point]))
            {
                kept.Add(point);
            }
        }

        return kept.DrainToImmutable();
    }

    /// <summary>Whether a word is hyphenated only if necessary.</summary>
    public bool Spares(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);

        return _options.SpareCapitalised && char.IsUpper(word[0]);
    }

    private static int Letters(string word, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += char.IsLetter(word[i]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019';
}
