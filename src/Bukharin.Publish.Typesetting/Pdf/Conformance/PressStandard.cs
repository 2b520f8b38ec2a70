namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Standards for files that go to a press.</summary>
internal enum PressStandard
{
    /// <summary>PDF/X-1a:2001 (ISO 15930-1): PDF 1.3, inks only, a registered printing condition.</summary>
    X1a2001,

    /// <summary>PDF/X-4 (ISO 15930-7): PDF 1.6, a profile of the printing condition in the file.</summary>
    X4,
}
