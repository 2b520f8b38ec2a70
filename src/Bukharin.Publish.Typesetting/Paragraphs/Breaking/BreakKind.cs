namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>How a line ends.</summary>
internal enum BreakKind
{
    /// <summary>Between words. The space is kept behind the edge.</summary>
    Space,

    /// <summary>Within a word, without an added hyphen.</summary>
    Word,

    /// <summary>Within a word, with an added hyphen.</summary>
    Hyphen,

    /// <summary>At a line break of the text.</summary>
    Line,

    /// <summary>At the end of the paragraph.</summary>
    End,
}
