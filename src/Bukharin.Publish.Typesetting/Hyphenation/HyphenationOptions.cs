namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Which words are hyphenated, and how much must remain on either side.</summary>
internal sealed record HyphenationOptions
{
    /// <summary>Fewest letters in front of the hyphen. Two suit English, German, French and Russian alike.</summary>
    public int LeftMinimum { get; init; } = 2;

    /// <summary>Fewest letters behind the hyphen.</summary>
    public int RightMinimum { get; init; } = 3;

    /// <summary>Letters of the shortest word that is broken.</summary>
    public int MinimumLength { get; init; } = 5;

    /// <summary>
    /// Whether words with an initial capital are hyphenated only if necessary. They are mostly names. Not for German, where all nouns
    /// have capitals.
    /// </summary>
    public bool SpareCapitalised { get; init; }
}
