namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The PDF version that a file declares. It decides how the file is built.</summary>
/// <remarks>
/// Up to 1.4, objects are written separately, with a cross-reference table; from 1.5 on they are packed into object streams, with a
/// cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Catalog entries of later versions are written in earlier ones too, since
/// readers ignore what they do not know (ISO 32000-1, Annex I).
/// </remarks>
internal enum PdfVersion
{
    /// <summary>PDF 1.3, required by PDF/X-1a:2001.</summary>
    Pdf13 = 13,

    /// <summary>PDF 1.4, required by PDF/A-1 and PDF/X-1a:2003.</summary>
    Pdf14 = 14,

    /// <summary>PDF 1.5, the first version with object streams.</summary>
    Pdf15 = 15,

    /// <summary>PDF 1.6, required by PDF/X-4.</summary>
    Pdf16 = 16,

    /// <summary>PDF 1.7 (ISO 32000-1), which PDF/A-2 and PDF/UA-1 build on.</summary>
    Pdf17 = 17,

    /// <summary>PDF 2.0 (ISO 32000-2), which PDF/A-4 and PDF/UA-2 build on.</summary>
    Pdf20 = 20,
}
