namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>Kinds of artifacts: contents of a page that are no part of the text.</summary>
internal enum ArtifactKind
{
    /// <summary>Decoration: a rule, an ornament.</summary>
    Layout,

    /// <summary>The head of a page: a running head, a folio.</summary>
    Header,

    /// <summary>The foot of a page.</summary>
    Footer,

    /// <summary>A line's number, in the margin beside it.</summary>
    LineNumber,

    /// <summary>The number of a page of another edition, in the margin beside the line in which that page begins.</summary>
    OtherPage,

    /// <summary>The number of a line of verse, at the right edge of the text.</summary>
    VerseNumber,
}
