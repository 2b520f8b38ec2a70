using Bukharin.Publish.Typesetting.Pdf.Metadata;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>What a press file is to be.</summary>
internal sealed record PressOptions
{
    /// <summary>What the file says about the work. Title and dates must be there: PDF/X asks for them.</summary>
    public required PdfMetadata Metadata { get; init; }

    /// <summary>The standard that the file follows.</summary>
    public PressStandard Standard { get; init; } = PressStandard.X1a2001;

    /// <summary>The registered printing condition that a PDF/X-1a file names. PDF/X-4 carries a profile of black ink instead.</summary>
    public required PrintingCondition Condition { get; init; }

    /// <summary>How many pages the file has at least: blank ones are added at the end, and one more where the number is odd.</summary>
    public int FewestPages { get; init; }

    /// <summary>The sheet around the trimmed page.</summary>
    public SheetGeometry Sheet { get; init; } = new(BleedPt: 0, HasCropMarks: false);
}
