namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>Something painted on a page. Coordinates are in points from the page's top left corner, y downwards.</summary>
/// <param name="Tag">
/// What the content belongs to, as the caller named it when the paragraph was handed in; null for what is no part of the
/// text (running heads, folios, rules), which a tagged PDF marks as an artifact.
/// </param>
internal abstract record PlacedContent(object? Tag)
{
    /// <summary>What the content is, where it is no part of the text.</summary>
    public ArtifactKind Artifact { get; init; }

    /// <summary>Number of the cell of a table that it stands in; 0 for none.</summary>
    public int Cell { get; init; }

    /// <summary>Whether it is the head of a table that goes on from the page before, and has been read there.</summary>
    public bool IsRepeatedHead { get; init; }

    /// <summary>Whether it is text that stands in the margin, beside the line to which it belongs.</summary>
    public bool IsMarginal { get; init; }
}
