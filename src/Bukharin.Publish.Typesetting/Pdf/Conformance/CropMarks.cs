using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Marks that show where to cut: two at each corner, outside the bleed, in black like everything else.</summary>
internal static class CropMarks
{
    /// <summary>Adds the eight marks of a sheet.</summary>
    /// <param name="contents">Takes them.</param>
    /// <param name="trim">The finished page.</param>
    /// <param name="sheetHeight">The sheet's height: contents are placed from its head.</param>
    /// <param name="geometry">Where marks stand.</param>
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
            // A rule as thick as the mark is long: it stands upright.
            contents.Add(new PlacedRule(x - (thickness / 2), sheetHeight - trim.Top - offset - (length / 2), thickness, length));
            contents.Add(new PlacedRule(x - (thickness / 2), sheetHeight - trim.Bottom + offset + (length / 2), thickness, length));
        }
    }
}
