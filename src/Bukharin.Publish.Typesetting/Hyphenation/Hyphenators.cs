namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>The hyphenators of a job, by language.</summary>
public sealed class Hyphenators
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
    /// <param name="language">BCP 47 tag; subtags are dropped from the end until one is known (RFC 4647, 3.4).</param>
    /// <returns>The hyphenator; null when the language has none.</returns>
    public Hyphenator? Find(string language)
    {
        ArgumentNullException.ThrowIfNull(language);

        for (var tag = language; ;)
        {
            if (_byLanguage.TryGetValue(tag, out var hyphenator))
            {
                return hyphenator;
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
