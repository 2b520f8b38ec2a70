namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>The hyphenators of a job, by language.</summary>
internal sealed class Hyphenators
{
    private readonly Dictionary<string, Hyphenator> _byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No language: nothing is hyphenated but at soft hyphens.</summary>
    public static Hyphenators None { get; } = new([]);

    /// <summary>Collects hyphenators.</summary>
    /// <param name="hyphenators">Each with the BCP 47 tag of the texts that it serves; of two with one tag the later counts.</param>
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
    /// <returns>The hyphenator of <see cref="Lookup"/>; null when the language has none.</returns>
    public Hyphenator? Find(string language) =>
        Lookup(language, _byLanguage.ContainsKey) is { } tag ? _byLanguage[tag] : null;

    /// <summary>Finds what serves a language: the whole tag, or what is left of it as subtags are dropped from its end (RFC 4647, 3.4).</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="isKnown">Whether there is something for a tag.</param>
    /// <returns>The longest known tag; null when there is none.</returns>
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
