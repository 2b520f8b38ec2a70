namespace Bukharin.Publish.Styling.Pdf;

/// <summary>Standards for printers' files.</summary>
public enum PrintStandard
{
    /// <summary>PDF/X-1a:2001 (ISO 15930-1), which every printer takes.</summary>
    X1a,

    /// <summary>PDF/X-4 (ISO 15930-7).</summary>
    X4,
}
