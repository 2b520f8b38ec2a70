namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Kinds of words in the margin.</summary>
internal enum MarginalKind
{
    /// <summary>Words of the text, in the outer margin.</summary>
    Text,

    /// <summary>The number of a page of another edition, in the outer margin. It is an artifact.</summary>
    Page,

    /// <summary>The number of a line of another edition, in the inner margin in place of a line number. It is an artifact.</summary>
    LineNumber,

    /// <summary>The number of a line of verse, at the right edge of the text. It is an artifact.</summary>
    VerseNumber,
}
