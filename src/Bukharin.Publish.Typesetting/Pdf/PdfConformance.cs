namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>The standards that a file keeps, beside PDF itself.</summary>
internal enum PdfConformance
{
    /// <summary>No standard beside PDF itself.</summary>
    None,

    /// <summary>
    /// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), for reading on a screen: by ear as well as by eye, and for a long
    /// time. Asks for a structure tree.
    /// </summary>
    AccessibleArchive,

    /// <summary>
    /// PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), their successors for PDF 2.0: notes are elements of their own kind,
    /// and links lead to elements as well as to places on pages. Asks for a structure tree.
    /// </summary>
    AccessibleArchive2,
}
