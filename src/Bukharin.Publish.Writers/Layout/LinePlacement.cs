namespace Bukharin.Publish.Writers.Layout;

/// <summary>Where the lines of a paragraph stand that is no running text.</summary>
internal enum LinePlacement
{
    /// <summary>At the left, without an indent: a salutation, a source note.</summary>
    Left,

    /// <summary>In the middle: a byline.</summary>
    Centered,

    /// <summary>At the right: a signature, a dateline.</summary>
    Right,
}
