using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Files;

namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>The hyphenation patterns of one language, as F. M. Liang defined them (Word Hy-phen-a-tion by Com-put-er, 1983).</summary>
internal sealed class HyphenationPatterns
{
    private readonly PatternNode _root;
    private readonly Dictionary<string, ImmutableArray<int>> _exceptions;

    internal HyphenationPatterns(PatternNode root, Dictionary<string, ImmutableArray<int>> exceptions)
    {
        _root = root;
        _exceptions = exceptions;
    }

    /// <summary>Reads a pattern file of the npm package <c>hyphen</c>.</summary>
    /// <param name="script">The whole JavaScript file: a module wrapper around <c>[levels, trie, exceptions]</c>.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <returns>The patterns.</returns>
    /// <exception cref="TypeFileException">The file has another form, or is damaged; the reason tells the place.</exception>
    public static HyphenationPatterns Parse(string script, string name)
    {
        ArgumentNullException.ThrowIfNull(script);

        return new PatternReader(script, name).Read();
    }

    /// <summary>Finds every place at which the patterns allow a hyphen, without regard to minimum lengths.</summary>
    /// <param name="word">A word in lower case, with U+0027 for apostrophes.</param>
    /// <returns>Ascending counts of characters before a break; never 0 nor the word's length.</returns>
    internal ImmutableArray<int> Find(string word)
    {
        if (_exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        // levels[n] is in front of letter n. An odd level allows a hyphen, an even one forbids it, and the highest level counts.
        var levels = new byte[word.Length + 1];
        for (var start = -1; start < word.Length; start++)
        {
            // Patterns that start with the edge of the word have no level there, so they count from the first letter.
            Walk(word, start, Math.Max(start, 0), levels);
        }

        var points = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < word.Length; i++)
        {
            if ((levels[i] & 1) == 1)
            {
                points.Add(i);
            }
        }

        return points.DrainToImmutable();
    }

    private void Walk(string word, int start, int origin, byte[] levels)
    {
        var node = _root;
        for (var i = start; i <= word.Length; i++)
        {
            var next = node.Child(i < 0 || i == word.Length ? '.' : word[i]);
            if (next is null)
            {
                return;
            }

            node = next;
            for (var k = 0; k < node.Levels.Length && origin + k < levels.Length; k++)
            {
                levels[origin + k] = Math.Max(levels[origin + k], node.Levels[k]);
            }
        }
    }
}
