namespace Bukharin.Publish.Styling.Epub;

/// <summary>The look of the EPUB.</summary>
/// <param name="StyleSheet">Path of the style sheet, relative to the style's folder.</param>
/// <param name="Cover">The cover of a text that names no picture.</param>
/// <param name="FontLicence">
/// Path of the licence under which the PDF's fonts are embedded in the EPUB as well; null where they are not, and the reader's font is used.
/// </param>
/// <param name="Certifier">Who certifies that it is accessible; null for nobody.</param>
public sealed record EpubStyle(string StyleSheet, CoverStyle Cover, string? FontLicence, Certifier? Certifier)
{
    /// <summary>As many clauses are seen on turning a page or two.</summary>
    public const int FewClauses = 10;

    /// <summary>Whether the EPUB is also made for Kobo's readers, <c>NAME.kepub.epub</c>, with the spans by which they keep places.</summary>
    public bool HasKobo { get; init; }

    /// <summary>When the contents list clauses.</summary>
    public ClauseListing Clauses { get; init; }
}
