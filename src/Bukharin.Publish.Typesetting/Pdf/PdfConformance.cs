namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>The standards that a file can conform to, besides PDF itself.</summary>
internal enum PdfConformance
{
    /// <summary>None besides PDF itself.</summary>
    None,

    /// <summary>
    /// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): for reading on a screen, also aloud, and for archiving. Requires a structure tree.
    /// </summary>
    AccessibleArchive,

    /// <summary>
    /// PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), their successors for PDF 2.0: notes are a type of their own, and links lead to
    /// elements as well as to places on pages. Requires a structure tree.
    /// </summary>
    AccessibleArchive2,
}
