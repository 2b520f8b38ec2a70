namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Standards for the PDF that is read on a screen.</summary>
public enum ScreenStandard
{
    /// <summary>PDF/UA-1 (ISO 14289-1) with PDF/A-2a (ISO 19005-2), in PDF 1.7, which older programs and checkers know as well.</summary>
    Ua1,

    /// <summary>PDF/UA-2 (ISO 14289-2) with PDF/A-4 (ISO 19005-4), in PDF 2.0.</summary>
    Ua2,
}
