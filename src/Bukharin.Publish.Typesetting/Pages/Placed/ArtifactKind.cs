namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>What something on a page is that is no part of the text.</summary>
internal enum ArtifactKind
{
    /// <summary>Typographical: a rule, an ornament.</summary>
    Layout,

    /// <summary>At the head of a page, and like on others: a running head, a folio.</summary>
    Header,

    /// <summary>At the foot of a page, and like on others.</summary>
    Footer,

    /// <summary>A line's number, in the margin beside it.</summary>
    LineNumber,

    /// <summary>The name of a page of another edition, in the margin beside the line in which it begins.</summary>
    OtherPage,
}
