namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>The hyphenators of a job, by language.</summary>
internal sealed class Hyphenators
{
    private readonly Dictionary<string, Hyphenator> _byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No languages: words are divided only at soft hyphens.</summary>
    public static Hyphenators None { get; } = new([]);

    /// <summary>Collects hyphenators.</summary>
    /// <param name="hyphenators">Each hyphenator with the BCP 47 tag of its language. Of two with the same tag, the later one counts.</param>
    public Hyphenators(IEnumerable<KeyValuePair<string, Hyphenator>> hyphenators)
    {
        ArgumentNullException.ThrowIfNull(hyphenators);

        foreach (var (language, hyphenator) in hyphenators)
        {
            _byLanguage[language] = hyphenator;
        }
    }

    /// <summary>Finds the hyphenator for a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>The hyphenator found by <see cref="Lookup"/>; null if there is none.</returns>
    public Hyphenator? Find(string language) =>
        Lookup(language, _byLanguage.ContainsKey) is { } tag ? _byLanguage[tag] : null;

    /// <summary>Finds the entry for a language: by the whole tag, or by the tag shortened from its end (RFC 4647, 3.4).</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="isKnown">Whether there is an entry for a tag.</param>
    /// <returns>The longest known tag; null if there is none.</returns>
    public static string? Lookup(string language, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(isKnown);

        for (var tag = language; ;)
        {
            if (isKnown(tag))
            {
                return tag;
            }

            var end = tag.LastIndexOf('-');
            if (end < 0)
            {
                return null;
            }

            tag = tag[..end];
        }
    }
}
