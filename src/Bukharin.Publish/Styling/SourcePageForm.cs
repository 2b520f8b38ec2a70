namespace Bukharin.Publish.Styling;

/// <summary>Where the pages of the source are shown.</summary>
public enum SourcePageForm
{
    /// <summary>In the line, in their brackets.</summary>
    InLine,

    /// <summary>
    /// In the outer margin, beside the line in which the page begins, where an edition has margins of its own: in the PDFs. In the
    /// others, which are shown on pages of any width, in the line.
    /// </summary>
    Margin,

    /// <summary>Nowhere. An edition that leaves them out cannot give them back.</summary>
    Omitted,
}
