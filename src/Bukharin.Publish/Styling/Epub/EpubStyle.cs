namespace Bukharin.Publish.Styling.Epub;

/// <summary>The settings of a style for the EPUB.</summary>
/// <param name="StyleSheet">Path of the style sheet, relative to the style's folder.</param>
/// <param name="Cover">The colours of the cover of a text that names no picture.</param>
/// <param name="FontLicence">
/// Path of the licence under which the PDF's fonts are embedded in the EPUB too; null if none are embedded and the reader's own
/// font is used.
/// </param>
/// <param name="Certifier">Who certifies that the EPUB is accessible; null for nobody.</param>
public sealed record EpubStyle(string StyleSheet, CoverStyle Cover, string? FontLicence, Certifier? Certifier)
{
    /// <summary>
    /// The greatest number of clauses that the contents do not list by default, because a reader finds them within a page or two.
    /// </summary>
    public const int FewClauses = 10;

    /// <summary>
    /// Whether a second EPUB, <c>NAME.kepub.epub</c>, is made for Kobo's readers, with the spans by which these keep places.
    /// </summary>
    public bool HasKobo { get; init; }

    /// <summary>In which texts the contents list the clauses.</summary>
    public ClauseListing Clauses { get; init; }
}
