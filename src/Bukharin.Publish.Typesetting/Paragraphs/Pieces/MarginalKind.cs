namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>What words in the margin are.</summary>
internal enum MarginalKind
{
    /// <summary>The text's, in the outer margin.</summary>
    Text,

    /// <summary>The name of a page of another edition, in the outer margin: an artifact.</summary>
    Page,

    /// <summary>The number of a line of another edition, in the inner margin, where this one's own would stand: an artifact.</summary>
    LineNumber,
}
