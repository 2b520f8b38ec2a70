namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>What a sheet has around the trimmed page.</summary>
/// <param name="BleedPt">How far it goes beyond head, foot and fore-edge, in points. At the binding there is no bleed.</param>
/// <param name="HasCropMarks">Whether there are marks outside the bleed, and room for them on all four sides.</param>
internal sealed record SheetGeometry(double BleedPt, bool HasCropMarks)
{
    /// <summary>Length of a crop mark.</summary>
    internal const double MarkLengthPt = 14;

    /// <summary>Least distance of a mark from what will be trimmed.</summary>
    internal const double LeastMarkOffsetPt = 9;

    /// <summary>Thickness of a mark: a quarter of a point, for presses do not hold lines under 0.2 points.</summary>
    internal const double MarkThicknessPt = 0.25;

    /// <summary>From the trimmed edge to the near end of a mark: never within the bleed.</summary>
    internal double MarkOffsetPt => Math.Max(BleedPt, LeastMarkOffsetPt);

    /// <summary>From the trimmed edge to that of the sheet, at head, foot and fore-edge.</summary>
    internal double OuterPt => HasCropMarks ? MarkOffsetPt + MarkLengthPt : BleedPt;

    /// <summary>From the trimmed edge to that of the sheet at the binding, where nothing bleeds.</summary>
    internal double BindingPt => HasCropMarks ? OuterPt : 0;
}
