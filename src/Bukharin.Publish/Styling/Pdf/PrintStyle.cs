namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What the printer's file is to be.</summary>
/// <param name="Standard">The standard that it follows.</param>
/// <param name="Condition">The printing condition that a PDF/X-1a file is made for; PDF/X-4 has a profile of its own.</param>
/// <param name="BleedPt">How far the sheet goes beyond the trimmed page at head, foot and fore-edge; never at the binding.</param>
/// <param name="HasCropMarks">Whether marks outside the bleed show where to cut. Most printers ask for files without.</param>
/// <param name="GrowsGutter">Whether a book of more pages has a wider margin at the binding.</param>
public sealed record PrintStyle(PrintStandard Standard, PrintCondition Condition, double BleedPt, bool HasCropMarks, bool GrowsGutter);
