using Bukharin.Publish.Typesetting.Pdf.Metadata;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>The options of a press file.</summary>
internal sealed record PressOptions
{
    /// <summary>The metadata. PDF/X requires a title and dates.</summary>
    public required PdfMetadata Metadata { get; init; }

    /// <summary>The standard that the file follows.</summary>
    public PressStandard Standard { get; init; } = PressStandard.X1a2001;

    /// <summary>The registered printing condition that a PDF/X-1a file names.</summary>
    public required PrintingCondition Condition { get; init; }

    /// <summary>The profile that a PDF/X-4 file has within it, with the condition that it names.</summary>
    public OutputProfile Profile { get; init; } = OutputProfile.BlackInk;

    /// <summary>The least number of pages. Blank pages are added at the end, up to an even number.</summary>
    public int FewestPages { get; init; }

    /// <summary>The sheet around the trimmed page.</summary>
    public SheetGeometry Sheet { get; init; } = new(BleedPt: 0, HasCropMarks: false);
}
