using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Finds where words of one language may be broken.</summary>
/// <param name="patterns">The language's patterns.</param>
/// <param name="options">Minimum lengths and what stays whole; null for the defaults.</param>
internal sealed class Hyphenator(HyphenationPatterns patterns, HyphenationOptions? options = null)
{
    private readonly HyphenationOptions _options = options ?? new();

    // Most words of a book recur; to go through the patterns for each was a tenth of all that its layout took. Texts may be set side by side.
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _found = new(StringComparer.Ordinal);

    /// <summary>Finds the points at which a word may be broken.</summary>
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
        // Character by character, so that the offsets stay those of the word.
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
            // An apostrophe is no letter: "l'-homme" and "do-n't" would pass a count of characters.
            if (Letters(word, 0, point) >= _options.LeftMinimum && Letters(word, point, word.Length) >= _options.RightMinimum
                && char.IsLetter(word[point - 1]) && !IsApostrophe(word[point]))
            {
                kept.Add(point);
            }
        }

        return kept.DrainToImmutable();
    }

    /// <summary>Whether a word is to be broken only in need.</summary>
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
