namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>What is around the trimmed page on a sheet.</summary>
/// <param name="BleedPt">The bleed at head, foot and fore-edge, in points. There is none at the binding.</param>
/// <param name="HasCropMarks">Whether there are crop marks outside the bleed, with room for them on all four sides.</param>
internal sealed record SheetGeometry(double BleedPt, bool HasCropMarks)
{
    /// <summary>Length of a crop mark.</summary>
    internal const double MarkLengthPt = 14;

    /// <summary>Least distance of a mark from the trimmed edge.</summary>
    internal const double LeastMarkOffsetPt = 9;

    /// <summary>Thickness of a mark: a quarter of a point, since presses cannot hold lines thinner than 0.2 points.</summary>
    internal const double MarkThicknessPt = 0.25;

    /// <summary>Distance of a mark from the trimmed edge. Marks are outside the bleed.</summary>
    internal double MarkOffsetPt => Math.Max(BleedPt, LeastMarkOffsetPt);

    /// <summary>Distance from the trimmed edge to the edge of the sheet, at head, foot and fore-edge.</summary>
    internal double OuterPt => HasCropMarks ? MarkOffsetPt + MarkLengthPt : BleedPt;

    /// <summary>Distance from the trimmed edge to the edge of the sheet at the binding, where there is no bleed.</summary>
    internal double BindingPt => HasCropMarks ? OuterPt : 0;
}
