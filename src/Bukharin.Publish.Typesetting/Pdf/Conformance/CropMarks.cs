using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Crop marks: two at each corner, outside the bleed, in black.</summary>
internal static class CropMarks
{
    /// <summary>Adds the eight marks of a sheet.</summary>
    /// <param name="contents">Gets the marks.</param>
    /// <param name="trim">The finished page.</param>
    /// <param name="sheetHeight">The height of the sheet, from whose top contents are placed.</param>
    /// <param name="geometry">The places of the marks.</param>
    public static void Add(ImmutableArray<PlacedContent>.Builder contents, Box trim, double sheetHeight, SheetGeometry geometry)
    {
        const double length = SheetGeometry.MarkLengthPt, thickness = SheetGeometry.MarkThicknessPt;
        var offset = geometry.MarkOffsetPt;
        foreach (var y in (ReadOnlySpan<double>)[sheetHeight - trim.Top, sheetHeight - trim.Bottom])
        {
            contents.Add(new PlacedRule(trim.Left - offset - length, y, length, thickness));
            contents.Add(new PlacedRule(trim.Right + offset, y, length, thickness));
        }

        foreach (var x in (ReadOnlySpan<double>)[trim.Left, trim.Right])
        {
            // A rule that is as thick as the mark is long is a vertical line.
            contents.Add(new PlacedRule(x - (thickness / 2), sheetHeight - trim.Top - offset - (length / 2), thickness, length));
            contents.Add(new PlacedRule(x - (thickness / 2), sheetHeight - trim.Bottom + offset + (length / 2), thickness, length));
        }
    }
}
