namespace Bukharin.Publish.Styling;

/// <summary>Where an edition shows the page numbers of the source.</summary>
public enum SourcePageForm
{
    /// <summary>In the line, in square brackets.</summary>
    InLine,

    /// <summary>
    /// In the outer margin of the PDFs, beside the line in which the page begins; in the line in DOCX and EPUB, which have no fixed
    /// margins.
    /// </summary>
    Margin,

    /// <summary>Nowhere; the numbers are then lost when the edition is imported again.</summary>
    Omitted,
}
