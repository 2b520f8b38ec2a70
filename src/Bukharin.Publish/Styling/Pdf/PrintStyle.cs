namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The settings of the PDF that goes to the printer.</summary>
/// <param name="Standard">The standard to which it conforms.</param>
/// <param name="Condition">The printing condition that a PDF/X-1a file, and every whole cover, is made for.</param>
/// <param name="BleedPt">
/// How far the sheet extends beyond the trimmed page at head, foot and fore-edge, in points; there is no bleed at the binding.
/// </param>
/// <param name="HasCropMarks">Whether marks outside the bleed show where to cut; most printers ask for files without them.</param>
/// <param name="GrowsGutter">Whether the margin at the binding grows with the number of pages.</param>
public sealed record PrintStyle(PrintStandard Standard, PrintCondition Condition, double BleedPt, bool HasCropMarks, bool GrowsGutter)
{
    /// <summary>
    /// The profile that a PDF/X-4 file has within it, and the condition that it names; null for a profile of black ink, which is
    /// computed and names none.
    /// </summary>
    internal PressProfile? Profile { get; init; }
}
