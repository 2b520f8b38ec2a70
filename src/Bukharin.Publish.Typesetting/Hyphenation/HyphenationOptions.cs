namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Which words are broken, and how much must stay on either side.</summary>
internal sealed record HyphenationOptions
{
    /// <summary>Fewest letters before the hyphen. Two suit English, German, French and Russian alike.</summary>
    public int LeftMinimum { get; init; } = 2;

    /// <summary>Fewest letters after the hyphen.</summary>
    public int RightMinimum { get; init; } = 3;

    /// <summary>Letters of the shortest word that is broken.</summary>
    public int MinimumLength { get; init; } = 5;

    /// <summary>
    /// Whether words that begin with a capital are spared: they are names, or first words of sentences, which are none the
    /// worse for it. Not for German.
    /// </summary>
    public bool SpareCapitalised { get; init; }
}
