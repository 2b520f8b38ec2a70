namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The version of the format that a file declares, which decides how the file itself is built.</summary>
/// <remarks>
/// Up to 1.4 objects stand plainly in the file, before a cross-reference table; from 1.5 on they are packed in object
/// streams, before a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Catalog entries of later versions are written
/// under the earlier ones too: their readers ignore what they do not know (ISO 32000-1, Annex I).
/// </remarks>
internal enum PdfVersion
{
    /// <summary>PDF 1.3, which PDF/X-1a:2001 asks for.</summary>
    Pdf13 = 13,

    /// <summary>PDF 1.4, which PDF/A-1 and PDF/X-1a:2003 ask for.</summary>
    Pdf14 = 14,

    /// <summary>PDF 1.5, the first with object streams.</summary>
    Pdf15 = 15,

    /// <summary>PDF 1.6, which PDF/X-4 asks for.</summary>
    Pdf16 = 16,

    /// <summary>PDF 1.7 (ISO 32000-1), which PDF/A-2 and PDF/UA-1 build on.</summary>
    Pdf17 = 17,

    /// <summary>PDF 2.0 (ISO 32000-2), which PDF/A-4 and PDF/UA-2 build on.</summary>
    Pdf20 = 20,
}
