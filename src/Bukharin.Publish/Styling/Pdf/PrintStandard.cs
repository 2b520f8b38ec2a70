namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Standards for the PDF that goes to the printer.</summary>
public enum PrintStandard
{
    /// <summary>PDF/X-1a:2001 (ISO 15930-1), which every printer accepts.</summary>
    X1a,

    /// <summary>PDF/X-4 (ISO 15930-7).</summary>
    X4,
}
