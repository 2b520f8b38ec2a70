namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>What a line's end looks like.</summary>
internal enum BreakKind
{
    /// <summary>Between words: the space stays past the edge.</summary>
    Space,

    /// <summary>Within a word, without a hyphen of the break's own.</summary>
    Word,

    /// <summary>Within a word, with a hyphen.</summary>
    Hyphen,

    /// <summary>Where the text says so.</summary>
    Line,

    /// <summary>The paragraph's end.</summary>
    End,
}
